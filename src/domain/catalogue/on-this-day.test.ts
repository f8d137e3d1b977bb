import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import { event } from './catalogue.test-records.ts';
import { onThisDay } from './on-this-day.ts';

const NOW = Date.UTC(2026, 10, 28);
const on = (id: string, date: string, given: Partial<Event> = {}) =>
  event(id, { date: dateOf(date), ...given });
const found = (events: Event[], now = NOW, wanted = 3) =>
  onThisDay(events, now, wanted).map(({ event: { id }, years, offset }) => [id, years, offset]);

describe('on this day', () => {
  it('is what happened on the same day of earlier years, then on the days around', () => {
    const events = [on('same', '2020-11-28'), on('before', '2024-11-27'), on('far', '2024-11-20')];
    expect(found(events)).toEqual([
      ['same', 6, 0],
      ['before', 2, -1],
    ]);
  });

  it('is nothing without a day, of this year, planned or cancelled', () => {
    const events = [
      on('month', '2020-11'),
      on('about', '2020-11-28~'),
      on('now', '2026-11-28'),
      on('planned', '2020-11-28', { status: 'planned' }),
      on('off', '2020-11-28', { status: 'cancelled' }),
    ];
    expect(found(events)).toEqual([]);
  });

  it('has the weightier first, then the newer, and no more than wanted', () => {
    const events = [
      on('old', '1999-11-28'),
      on('new', '2019-11-28'),
      on('great', '1990-11-28', { importance: 3 }),
    ];
    expect(found(events).map(([id]) => id)).toEqual(['great', 'new', 'old']);
    expect(found(events, NOW, 1)).toHaveLength(1);
  });

  it('looks over the turn of the year', () => {
    const first = Date.UTC(2026, 0, 1);
    expect(found([on('eve', '2019-12-31'), on('second', '2020-01-02')], first)).toEqual([
      ['second', 6, 1],
      ['eve', 7, -1],
    ]);
  });

  it('knows 29 February in a year without one', () => {
    expect(found([on('leap', '2024-02-29')], Date.UTC(2026, 2, 1))).toEqual([['leap', 2, 0]]);
  });
});
