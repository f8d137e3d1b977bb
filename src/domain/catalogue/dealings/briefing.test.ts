import { describe, expect, it } from 'vitest';
import { dateOf } from '../../dates/edtf-date.ts';
import type { Event } from '../../records/event.ts';
import type { Partner } from '../../records/partner.ts';
import { joinRecords } from '../catalogue.ts';
import {
  agreement,
  event,
  outcome,
  partner,
  person,
  records,
  source,
  stage,
} from '../catalogue.test-records.ts';
import { briefingOn } from './briefing.ts';
import { linesOf } from './fit-sheet.ts';

const NOW = Date.UTC(2026, 10, 28);
const LONG = { vi: 'dài '.repeat(100), en: 'long '.repeat(80) };

const meeting = (year: number, given: Partial<Event> = {}) =>
  event(`m-${year}`, {
    date: dateOf(`${year}-05-01`),
    partners: ['busan'],
    category: 'guests',
    ...given,
  });

function sheetOf(given: Partial<Partner>, events: readonly Event[], names: readonly string[] = []) {
  const own = partner('busan', given);
  const people = names.map((id) => person(id, { country: 'KR' }));
  const sources = [source('press'), source('own'), source('paper')];
  const catalogue = joinRecords(records({ partners: [own], events, people, sources }));
  return { catalogue, sheet: briefingOn(catalogue, own, NOW) };
}

describe('the sheet on a partner of whom little is known', () => {
  it('has room to write and says what is not known', () => {
    const { sheet } = sheetOf({}, []);
    expect(sheet).toMatchObject({ contacts: [], lastVisitors: null, promises: [], noteLines: 4 });
    expect(sheet.unknowns.map(({ kind }) => kind)).toContain('no-contact');
  });
});

describe('the sheet on a partner', () => {
  const events = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => meeting(year));

  it('has the last five meetings, the newest first', () => {
    const { sheet } = sheetOf({}, events);
    expect(sheet.contacts.map(({ id }) => id)).toEqual([
      'm-2024',
      'm-2023',
      'm-2022',
      'm-2021',
      'm-2020',
    ]);
    expect(sheet.lastVisitors?.id).toBe('m-2024');
  });

  it('numbers each source once, in the order in which they are read', () => {
    const cites = (id: string) => [{ source: id, locator: null }];
    const signed = agreement('a', [stage('signed', '2000')], { sources: cites('paper') });
    const { sheet } = sheetOf({ sources: cites('own'), agreements: [signed] }, [
      meeting(2024, { sources: cites('press') }),
      meeting(2023, { sources: cites('own') }),
    ]);
    expect(sheet.sources).toEqual(['own', 'paper', 'press']);
  });

  it('tells a promise once, not among the reasons to speak as well', () => {
    const promised = [outcome('plan', 'planned')];
    const { sheet } = sheetOf({}, [meeting(2024, { outcomes: promised })]);
    expect(sheet.promises).toHaveLength(1);
    expect(sheet.points).toEqual([]);
  });
});

describe('a sheet too long for two pages', () => {
  const names = Array.from({ length: 30 }, (_, n) => `p-${n}`);
  const many = Array.from({ length: 40 }, (_, n) =>
    meeting(1980 + n, {
      summary: LONG,
      people: names,
      outcomes: Array.from({ length: 5 }, () => outcome('plan', 'planned', { text: LONG })),
    }),
  );

  it('loses its oldest meetings first, then the lines to write on', () => {
    const summaries = (letters: number) =>
      sheetOf(
        { doubt: { vi: 'x'.repeat(letters) } },
        [2020, 2021, 2022, 2023, 2024].map((year) => meeting(year, { summary: LONG })),
      ).sheet;
    expect(summaries(10)).toMatchObject({ contacts: { length: 5 }, noteLines: 4 });
    const longer = summaries(3200);
    expect(longer.contacts.length).toBeLessThan(5);
    expect(longer.contacts[0]?.id).toBe('m-2024');
    expect(longer.noteLines).toBe(4);
    expect(summaries(4400).noteLines).toBeLessThan(4);
  });

  it('becomes shorter than it is whole, and keeps every document', () => {
    const agreements = ['a', 'b', 'c'].map((id) => agreement(id, [stage('signed', '2000')]));
    const { catalogue, sheet } = sheetOf({ agreements }, many, names);
    expect(sheet.partner.agreements).toHaveLength(3);
    expect(sheet.contacts.length).toBeLessThan(5);
    expect(linesOf(catalogue, sheet)).toBeLessThan(145);
  });
});
