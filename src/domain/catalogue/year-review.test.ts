import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import type { Partner } from '../records/partner.ts';
import type { Records } from './records.ts';
import { agreement, event, partner, records, stage } from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import { decadePeriod, yearPeriod } from './period.ts';
import { reviewOf, tally } from './year-review.ts';

const NOW = Date.UTC(2026, 10, 28);
const on = (id: string, date: string, given: Partial<Event> = {}) =>
  event(id, { date: dateOf(date), ...given });
const review = (given: Partial<Records>, period = yearPeriod(2023), now = NOW) =>
  reviewOf(joinRecords(records(given)), period, now);
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('the review of a year', () => {
  it('counts its events against those of the year before', () => {
    const { events, before } = review({
      events: [on('a', '2022'), on('b', '2022-12-31'), on('c', '2023-01-01')],
    });
    expect(ids(events)).toEqual(['c']);
    expect(before).toEqual({ period: { from: 2022, to: 2022 }, n: 2 });
  });

  it('has nothing to count against in the first year', () => {
    expect(review({ events: [on('c', '2023')] }).before).toBeNull();
  });

  it('counts cancelled events apart, and those only announced among the rest', () => {
    const { events, cancelled, announced } = review({
      events: [
        on('a', '2023-01-01', { status: 'cancelled' }),
        on('b', '2023-02-01', { status: 'planned' }),
        on('c', '2023-03-01'),
      ],
    });
    expect([ids(events), cancelled, announced]).toEqual([['b', 'c'], 1, 1]);
  });

  it('is made once for each period and day of a catalogue', () => {
    const catalogue = joinRecords(records({ events: [on('a', '2023-03-01')] }));
    const made = reviewOf(catalogue, yearPeriod(2023), NOW);
    expect(reviewOf(catalogue, { from: 2023, to: 2023 }, NOW)).toBe(made);
    expect(reviewOf(catalogue, decadePeriod(2020), NOW).period).toEqual({ from: 2020, to: 2029 });
    expect(reviewOf(catalogue, yearPeriod(2023), Date.UTC(2022, 11, 31)).isAhead).toBe(true);
    expect(made.isAhead).toBe(false);
  });

  it('is ahead where its first day has not come', () => {
    const events = [on('a', '2027')];
    expect(review({ events }, yearPeriod(2027)).isAhead).toBe(true);
    expect(review({ events }, yearPeriod(2026)).isAhead).toBe(false);
  });

  it('is whole without any event', () => {
    const empty = review({ events: [on('a', '2022'), on('b', '2024')] });
    expect(empty.events).toEqual([]);
    expect(empty.busiest).toBeNull();
    expect(empty.highlights).toEqual([]);
  });

  it('counts countries but the city’s own, the most frequent first', () => {
    const { countries } = review({
      events: [
        on('a', '2023-01', { countries: ['JP', 'VN'] }),
        on('b', '2023-02', { countries: ['FR', 'KR'] }),
        on('c', '2023-03', { countries: ['KR'] }),
      ],
    });
    expect(countries).toEqual([
      { id: 'KR', n: 2 },
      { id: 'FR', n: 1 },
      { id: 'JP', n: 1 },
    ]);
  });

  it('knows the countries it has first, whatever cancelled events named before', () => {
    const { newCountries } = review({
      events: [
        on('a', '2021', { countries: ['KR'] }),
        on('b', '2022', { countries: ['FR'], status: 'cancelled' }),
        on('c', '2023-02', { countries: ['KR', 'FR', 'VN'] }),
      ],
    });
    expect(newCountries).toEqual(['FR']);
  });

  it('names the busiest month only where one month has the most', () => {
    const march = ['2023-03-01', '2023-03-02', '2023-03'].map((date, i) => on(`m${i}`, date));
    const may = ['2023-05-01', '2023-05-02', '2023-05'].map((date, i) => on(`n${i}`, date));
    expect(review({ events: march }).busiest).toMatchObject({ part: 2 });
    expect(review({ events: [...march, ...may] }).busiest).toBeNull();
    expect(review({ events: march.slice(1) }).busiest).toBeNull();
  });

  it('has events whose month nobody knows in no month', () => {
    const events = ['2023', '2023~', '2023?', '2023-21'].map((date, i) => on(`y${i}`, date));
    expect(review({ events }).busiest).toBeNull();
  });

  it('shows the most important events first, then those with the most sources, six at most', () => {
    const sources = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ source: `s${i}`, locator: null }));
    const many = Array.from({ length: 7 }, (_, i) => on(`z${i}`, '2023-06', { importance: 1 }));
    const { highlights } = review({
      events: [
        on('few', '2023-01', { sources: sources(1) }),
        on('many', '2023-02', { sources: sources(4) }),
        on('turning', '2023-03', { importance: 3, sources: [] }),
        ...many,
      ],
    });
    expect(ids(highlights).slice(0, 3)).toEqual(['turning', 'many', 'few']);
    expect(highlights).toHaveLength(6);
  });

  it('tells visits that were held by the way they went', () => {
    const { visits } = review({
      events: [
        on('a', '2023-01', { category: 'guests' }),
        on('b', '2023-02', { category: 'journey' }),
        on('c', '2023-03', { category: 'guests', status: 'planned' }),
        on('d', '2023-04'),
      ],
    });
    expect(visits.in.map((visit) => visit.event.id)).toEqual(['a']);
    expect(visits.out.map((visit) => visit.event.id)).toEqual(['b']);
  });

  it('has the ties that began in it, and which is the first of its kind', () => {
    const tie = (id: string, established: string | null, relation = 'sister') =>
      partner(id, { relation, established: established === null ? null : dateOf(established) });
    const partners = [tie('late', '2023-09'), tie('first', '2023-03'), tie('undated', null)];
    const { newPartners, firstTies } = review({ partners, events: [on('a', '2023')] });
    expect(ids(newPartners)).toEqual(['first', 'late']);
    expect(ids(firstTies)).toEqual(['first']);
    const older = review({
      partners: [...partners, tie('old', '1995')],
      events: [on('a', '2023')],
    });
    expect(older.firstTies).toEqual([]);
  });

  it('has the ties that came over in it apart, and none of them in the year they were formed elsewhere', () => {
    const came = partner('came', {
      established: dateOf('2014-12-24'),
      inheritedOn: dateOf('2023-07-01'),
    });
    const of = (year: number) => {
      const { newPartners, inheritedPartners } = review(
        { partners: [came], events: [on('a', '2023')] },
        yearPeriod(year),
      );
      return [ids(newPartners), ids(inheritedPartners)];
    };
    expect(of(2014)).toEqual([[], []]);
    expect(of(2023)).toEqual([[], ['came']]);
  });

  it('takes a tie for the first of its kind whatever former places had, but not after one that came over or signed before', () => {
    const own = partner('own', { established: dateOf('2023-09') });
    const firstTies = (given: Partial<Partner>) =>
      ids(
        review({ partners: [own, partner('other', given)], events: [on('a', '2023')] }).firstTies,
      );
    expect(firstTies({ established: dateOf('1995'), inheritedOn: dateOf('2025') })).toEqual([
      'own',
    ]);
    expect(firstTies({ established: dateOf('1995'), inheritedOn: dateOf('2020') })).toEqual([]);
    expect(firstTies({ agreements: [agreement('m', [stage('signed', '2019')])] })).toEqual([]);
  });
});

describe('the review of a decade', () => {
  it('counts its ten years against the ten before, and its busiest year', () => {
    const events = ['2011', '2017', '2017-05', '2017-09', '2020', '2008'].map((date, i) =>
      on(`e${i}`, date),
    );
    const { events: own, before, busiest } = review({ events }, decadePeriod(2010));
    expect(own).toHaveLength(4);
    expect(before).toEqual({ period: { from: 2000, to: 2009 }, n: 1 });
    expect(busiest).toMatchObject({ part: 2017 });
  });
});

describe('tally()', () => {
  it('puts the most frequent first, then goes by the id', () => {
    expect(tally(['b', 'a', 'c', 'c'])).toEqual([
      { id: 'c', n: 2 },
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ]);
  });
});
