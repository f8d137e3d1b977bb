import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import { event, records } from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import { eventsOfYear, neighboursOf } from './in-time.ts';

const on = (id: string, date: string) => event(id, { date: dateOf(date) });
const catalogue = joinRecords(
  records({
    events: [on('c', '2021-05'), on('a', '2019'), on('b', '2021-02-03'), on('d', '2020/2023')],
  }),
);
const ids = (events: readonly (Event | undefined)[]) => events.map((one) => one?.id);

describe('eventsOfYear()', () => {
  it('gives the events filed under a year, in time order', () => {
    expect(ids(eventsOfYear(catalogue, 2021))).toEqual(['b', 'c']);
  });

  it('files a run of years under its first', () => {
    expect(ids(eventsOfYear(catalogue, 2020))).toEqual(['d']);
    expect(eventsOfYear(catalogue, 2022)).toEqual([]);
  });
});

describe('neighboursOf()', () => {
  const around = (id: string) => {
    const { previous, next } = neighboursOf(catalogue, event(id));
    return ids([previous, next]);
  };

  it('gives what comes right before and after', () => {
    expect(around('b')).toEqual(['d', 'c']);
  });

  it('has none beyond the ends, and none of an event there is not', () => {
    expect(around('a')).toEqual([undefined, 'd']);
    expect(around('c')).toEqual(['b', undefined]);
    expect(around('nowhere')).toEqual([undefined, undefined]);
  });
});

describe('a page for each event and year', () => {
  /** How often any event's id or date is read while every page is made. */
  function readsOf(count: number): number {
    let reads = 0;
    const events = Array.from({ length: count }, (_, at) => {
      const made = on(`e${at}`, String(1500 + (at % 500)));
      return new Proxy(made, {
        get(target, key: keyof Event) {
          reads += 1;
          return target[key];
        },
      });
    });
    const given = { ...joinRecords(records({ events: [] })), events };
    for (const one of events) neighboursOf(given, one);
    for (let year = 1500; year < 2000; year += 1) eventsOfYear(given, year);
    return reads;
  }

  it('reads no event more often when there are twice as many', () => {
    expect(readsOf(2000)).toBe(2 * readsOf(1000));
  });
});
