import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Partner } from '../records/partner.ts';
import { agreement, figure, observation, partner, records } from './catalogue.test-records.ts';
import { countTiesAt, isTieIn, networkYears, tiesOf } from './ties.ts';

const NOW = Date.UTC(2026, 10, 28);

const ties = (partners: Partner[]) => tiesOf(records({ partners }), NOW);
const only = (given: Partial<Partner>) => ties([partner('busan', given)])[0];

describe('the years a tie belongs to the network', () => {
  it('begin with the year it was established', () => {
    expect(only({ established: dateOf('1995-11-03') })).toMatchObject({
      from: 1995,
      until: Infinity,
      since: 'established',
    });
  });

  it('begin with the day it was inherited, however old it was elsewhere', () => {
    const given = { established: dateOf('2003'), inheritedOn: dateOf('2025-07-01') };
    expect(only(given)?.from).toBe(2025);
  });

  it('begin with its oldest signed paper where no source tells, and say so', () => {
    const signed = agreement('memo', [
      { stage: 'proposed', date: dateOf('2001'), source: null },
      { stage: 'signed', date: dateOf('2010-05'), source: null },
    ]);
    expect(only({ agreements: [signed] })).toMatchObject({ from: 2010, since: 'at-latest' });
  });

  it('have no beginning where nothing dates it: it stands at every time', () => {
    const tie = only({});
    expect(tie).toMatchObject({ from: -Infinity, since: 'undated' });
    expect(tie && isTieIn(tie, 1900)).toBe(true);
  });

  it('end before the year in which it lapsed', () => {
    const tie = only({ established: dateOf('1995'), lapsed: dateOf('2022-03') });
    const years = [1994, 1995, 2021, 2022].map((year) => tie && isTieIn(tie, year));
    expect(years).toEqual([false, true, true, false]);
  });

  it('are none for what is still ahead', () => {
    expect(ties([partner('busan', { established: dateOf('2027') })])).toEqual([]);
  });
});

describe('the network at a moment', () => {
  const partners = [
    partner('own', { established: dateOf('2019-06') }),
    partner('came', { established: dateOf('2003'), inheritedOn: dateOf('2025-07-01') }),
    partner('ended', { established: dateOf('1995'), lapsed: dateOf('2022-03') }),
    partner('undated'),
  ];

  it.each(['1995', '2019', '2021', '2022', '2024', '2025'])(
    'is at the end of %s what the years of the network say',
    (written) => {
      const { latest } = dateOf(written);
      const years = networkYears(ties(partners), null, NOW);
      const { ties: n, undated } = years.find(({ year }) => year === Number(written)) ?? {};
      expect(countTiesAt(partners, latest)).toEqual({ ties: n, undated });
    },
  );

  it('counts a tie from the day it came over, and no longer from the day it ended', () => {
    const on = (day: string) => countTiesAt(partners, dateOf(day).earliest).ties;
    expect(['2021-01-01', '2022-03-01', '2025-06-30', '2025-07-01'].map(on)).toEqual([2, 1, 1, 2]);
  });
});

describe('the network year by year', () => {
  const partners = [
    partner('a', { established: dateOf('2019'), country: 'KR' }),
    partner('b', { established: dateOf('2021-06'), country: 'JP' }),
    partner('c', { country: 'JP' }),
  ];

  it('goes from the first dated tie to the current year, undated ties counted apart', () => {
    const years = networkYears(ties(partners), null, NOW);
    expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(years[0]).toEqual({ year: 2019, ties: 1, countries: 1, undated: 1, announced: null });
    expect(years.at(-1)).toMatchObject({ ties: 2, countries: 2, undated: 1 });
  });

  it('gives each year the newest total announced by its end', () => {
    const total = figure('total', [
      observation('2020-08', 40),
      observation('2020-12-31', 43),
      observation('2023', 50),
    ]);
    const said = networkYears(ties(partners), total, NOW).map(({ announced }) => announced?.value);
    expect(said).toEqual([undefined, 43, 43, 43, 50, 50, 50, 50]);
  });

  it('is empty where nothing is dated', () => {
    expect(networkYears(ties([partner('c')]), null, NOW)).toEqual([]);
    expect(networkYears([], null, NOW)).toEqual([]);
  });
});
