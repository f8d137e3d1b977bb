import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import { RECORD_KINDS, writtenRef } from '../records/kinds.ts';
import type { Withdrawal } from '../records/withdrawal.ts';
import { addedDays } from './added-days.ts';
import {
  event,
  figure,
  organisation,
  partner,
  person,
  records,
  source,
  strategy,
} from './catalogue.test-records.ts';
import {
  byMonth,
  foldAdditions,
  historyOf,
  MOST_APART,
  timeAnchor,
  type HistoryEntry,
} from './history.ts';

const change = (date: string, note = 'x') => ({ date: dateOf(date), note: { und: note } });
const lineOf = ({ date, happening, record }: HistoryEntry) =>
  `${date.written} ${happening} ${writtenRef(record)}`;

describe('historyOf()', () => {
  it('tells additions, corrections and withdrawals together, the latest first', () => {
    const fair = event('fair', { changes: [change('2025-02-01'), change('2025-05-01')] });
    const taken: Withdrawal = {
      record: { kind: 'partner', id: 'incheon' },
      title: { und: 'Incheon' },
      date: dateOf('2025-03-01'),
      note: { und: 'by mistake' },
      instead: null,
    };
    const added = new Map([['event:fair', '2025-01-01']]);
    expect(historyOf(records({ events: [fair] }), [taken], added).map(lineOf)).toEqual([
      '2025-05-01 corrected event:fair',
      '2025-03-01 withdrawn partner:incheon',
      '2025-02-01 corrected event:fair',
      '2025-01-01 added event:fair',
    ]);
  });

  it('knows the corrections of every kind of record', () => {
    const changes = [change('2025-02-01')];
    const all = records({
      events: [event('a', { changes })],
      partners: [partner('a', { changes })],
      strategies: [strategy('a', { changes })],
      figures: [{ ...figure('a'), changes }],
      sources: [source('a', { changes })],
      people: [person('a', { changes })],
      organisations: [organisation('a', { changes })],
    });
    expect(historyOf(all, [], new Map()).map(({ record }) => record.kind)).toEqual(RECORD_KINDS);
  });

  it('says nothing of a record whose first day is not known, nor of a day without a record', () => {
    const added = new Map([['event:gone', '2025-01-01']]);
    expect(historyOf(records({ events: [event('fair')] }), [], added)).toEqual([]);
  });

  it('a time without a beginning stands where it ends', () => {
    const fair = event('fair', { changes: [change('../2025-02'), change('2025-01-01')] });
    const told = historyOf(records({ events: [fair] }), [], new Map());
    expect(told.map(({ date }) => date.written)).toEqual(['../2025-02', '2025-01-01']);
  });
});

describe('byMonth()', () => {
  it('parts a history by months, and each by the times as they are written', () => {
    const changes = ['2025-03-09', '2025-03-09', '2025-03', '2025-02-28'].map((day) => change(day));
    const told = historyOf(records({ events: [event('fair', { changes })] }), [], new Map());
    const parts = byMonth(told).map(({ month, times }) => {
      return [month, times.map(({ date, entries }) => `${date.written} ×${entries.length}`)];
    });
    expect(parts).toEqual([
      ['2025-03', ['2025-03-09 ×2', '2025-03 ×1']],
      ['2025-02', ['2025-02-28 ×1']],
    ]);
  });
});

describe('foldAdditions()', () => {
  const added = (count: number): HistoryEntry[] =>
    Array.from({ length: count }, (_, index): HistoryEntry => {
      const record = { kind: 'event', id: `e-${index}` } as const;
      return { happening: 'added', record, date: dateOf('2025-01-01'), note: null, title: null };
    });

  it('tells a few additions one by one, and more than that as one', () => {
    expect(foldAdditions(added(MOST_APART))).toMatchObject({ together: [] });
    expect(foldAdditions(added(MOST_APART + 1)).together).toHaveLength(MOST_APART + 1);
  });

  it('never folds a correction', () => {
    const [first] = added(1);
    const corrected = { ...first, happening: 'corrected' } as HistoryEntry;
    expect(foldAdditions([corrected, ...added(MOST_APART + 1)]).apart).toEqual([corrected]);
  });
});

describe('addedDays()', () => {
  const site = { ...records().site };
  const inSaigon = { ...site, city: { ...site.city, timeZone: 'Asia/Ho_Chi_Minh' } };
  /** Late in the evening in Greenwich: already the next day in the city. */
  const EVENING = Date.UTC(2025, 0, 1, 20) / 1000;

  it('counts days as the city does', () => {
    const all = records({ site: inSaigon, events: [event('fair')] });
    expect([...addedDays(all, { 'event:fair': EVENING })]).toEqual([['event:fair', '2025-01-02']]);
  });

  it('a renamed record came when its earlier id did, of its own kind', () => {
    const all = records({ events: [event('fair', { aliases: ['old-fair'] })] });
    const moments = { 'event:fair': EVENING, 'event:old-fair': 86_400, 'partner:old-fair': 0 };
    expect([...addedDays(all, moments)]).toEqual([['event:fair', '1970-01-02']]);
  });
});

describe('timeAnchor()', () => {
  it.each([
    ['2025-03-01', 't-2025-03-01'],
    ['2025-03~', 't-2025-03_'],
    ['../2025', 't-_2025'],
  ])('%s has an id that an address can carry: %s', (written, id) => {
    expect(timeAnchor(dateOf(written))).toBe(id);
  });
});
