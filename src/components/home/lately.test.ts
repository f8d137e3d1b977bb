import { describe, expect, it } from 'vitest';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import type { HistoryEntry } from '#domain/catalogue/history.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { lately } from './lately.ts';

const catalogue = joinRecords(
  records({
    events: [
      event('old', { date: dateOf('1990') }),
      event('new', { date: dateOf('2025') }),
      event('mid', { date: dateOf('2020') }),
    ],
  }),
);
const added = (id: string, date: string): HistoryEntry => {
  return {
    happening: 'added',
    record: { kind: 'event', id },
    date: dateOf(date),
    note: null,
    title: null,
  };
};
const corrected = (id: string, date: string, note = 'x'): HistoryEntry => {
  return { ...added(id, date), happening: 'corrected', note: { vi: note } };
};

describe('what a front page tells of the chronicle itself', () => {
  it('is nothing without a history', () => {
    expect(lately([], catalogue, 3)).toBeNull();
  });

  it('is nothing when all that happened is a withdrawal, of which it has no line', () => {
    const withdrawn: HistoryEntry = { ...added('gone', '2025-03-01'), happening: 'withdrawn' };
    expect(lately([withdrawn], catalogue, 3)).toBeNull();
  });

  it('has the newest events of what was added last, not of what was added before', () => {
    const found = lately(
      [added('old', '2026-11-28'), added('new', '2026-11-28'), added('mid', '2026-11-01')],
      catalogue,
      1,
    );
    expect(found?.newest.map(({ id }) => id)).toEqual(['new']);
    expect(found).toMatchObject({ month: '2026-11', added: 3, corrected: 0 });
  });

  it('has the last corrections, one a record', () => {
    const entries = [
      corrected('old', '2026-11-28', 'second'),
      corrected('mid', '2026-11-20'),
      corrected('old', '2026-11-02', 'first'),
    ];
    const notes = lately(entries, catalogue, 3)?.corrections.map(({ note }) => note?.['vi']);
    expect(notes).toEqual(['second', 'x']);
  });
});
