import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import type { Records } from './records.ts';
import { event, figure, observation, partner, records } from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import { decadePeriod, yearPeriod } from './period.ts';
import { reviewOf } from './year-review.ts';

const NOW = Date.UTC(2026, 10, 28);
const on = (id: string, date: string, given: Partial<Event> = {}) =>
  event(id, { date: dateOf(date), ...given });
const lacking = (given: Partial<Records>, period = yearPeriod(2023), now = NOW) =>
  reviewOf(joinRecords(records(given)), period, now).lacking;
const { site } = records();
const source = { source: 'press', locator: null };

describe('what a year lacks', () => {
  it('is counted by sources and days', () => {
    const events = [
      on('none', '2023-01-01', { sources: [] }),
      on('one', '2023-02', { sources: [source] }),
      on('two', '2023', { sources: [source, source] }),
    ];
    expect(lacking({ events })).toMatchObject({
      withoutSource: 1,
      withOneSource: 1,
      withoutDay: 2,
    });
  });

  it('has the months without an event, but none that sources were not read for', () => {
    const events = [on('a', '2023-01-01'), on('b', '2023-03')];
    expect(lacking({ events }).emptyMonths).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const readUntil = { events: dateOf('2023-04-30') };
    expect(lacking({ events, site: { ...site, readUntil } })).toMatchObject({
      emptyMonths: [1, 3],
      isReadInPart: true,
    });
  });

  it('has no months where there is no event at all: that is told by itself', () => {
    const empty = lacking({ events: [on('a', '2022'), on('b', '2024')] });
    expect([empty.emptyMonths, empty.emptyPillars]).toEqual([[], []]);
  });

  it('has the pillars that no event names, be it first or last', () => {
    const { taxonomy } = records();
    const [term] = taxonomy.pillars;
    const pillars = ['economic', 'cultural', 'political'].flatMap((id) =>
      term ? [{ ...term, id }] : [],
    );
    const events = [on('a', '2023', { pillars: ['economic', 'cultural'] })];
    expect(lacking({ events, taxonomy: { ...taxonomy, pillars } }).emptyPillars).toEqual([
      'political',
    ]);
  });

  it('sets the last announced number of partners beside those it can date', () => {
    const total = figure('total', [observation('2023-02', 50), observation('2023-08', 54)]);
    const partners = [
      partner('dated', { established: dateOf('2020') }),
      partner('later', { established: dateOf('2024') }),
      partner('undated'),
    ];
    const given = { figures: [total], partners, site: { ...site, partnerTotal: 'total' } };
    expect(lacking(given).partners).toMatchObject({
      announced: { value: 54 },
      ties: 1,
      undated: 1,
    });
    expect(lacking(given, yearPeriod(2022)).partners).toBeNull();
  });
});

describe('what a decade lacks', () => {
  it('has the years that no event touches, from the first of the chronicle to the last that is over', () => {
    const events = [on('a', '2021'), on('b', '2023/2024')];
    const { emptyYears, emptyMonths } = lacking({ events }, decadePeriod(2020));
    expect(emptyYears).toEqual([
      { from: 2022, to: 2022 },
      { from: 2025, to: 2025 },
    ]);
    expect(emptyMonths).toEqual([]);
  });
});
