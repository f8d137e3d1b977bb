import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import { joinRecords } from './catalogue.ts';
import { recordsOf } from './records.ts';
import {
  event,
  figure,
  observation,
  partner,
  person,
  records,
  source,
  strategy,
} from './catalogue.test-records.ts';

const on = (id: string, date: string) => event(id, { date: dateOf(date) });

describe('joinRecords()', () => {
  it('brings events into the order of time', () => {
    const { events } = joinRecords(
      records({ events: [on('c', '2023-04-26'), on('a', '1995'), on('b', '2017-09')] }),
    );
    expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('orders events of one date by id, so that two builds agree', () => {
    const { events } = joinRecords(records({ events: [on('b', '2023'), on('a', '2023')] }));
    expect(events.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('has all records in one order, whatever order they were read in', () => {
    const figures = ['vien-tro-usd', 'vien-tro', 'a'].map((id) =>
      figure(id, [observation('2020', 1, { source: { source: 'bao', locator: null } })]),
    );
    const sources = [source('so-2'), source('so'), source('bao')];
    const read = (order: <T>(list: readonly T[]) => readonly T[]) => {
      const joined = joinRecords(records({ figures: order(figures), sources: order(sources) }));
      const names = joined.naming({ kind: 'source', id: 'bao' }, 'figure');
      return [joined.figures, joined.sources, names].map((list) => list.map(({ id }) => id));
    };
    const expected = [
      ['a', 'vien-tro', 'vien-tro-usd'],
      ['bao', 'so', 'so-2'],
      ['a', 'vien-tro', 'vien-tro-usd'],
    ];
    expect(read((list) => list)).toEqual(expected);
    expect(read((list) => list.toReversed())).toEqual(expected);
  });

  it('leaves the given list as it was', () => {
    const given = records({ events: [on('b', '2023'), on('a', '1995')] });
    joinRecords(given);
    expect(given.events.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('finds a record by kind and id, and nothing under another kind', () => {
    const catalogue = joinRecords(records({ partners: [partner('busan')] }));
    expect(catalogue.find('partner', 'busan')?.country).toBe('KR');
    expect(catalogue.find('person', 'busan')).toBeUndefined();
  });

  it('finds each of two records of one id under its own kind', () => {
    const given = records({ partners: [partner('same')], people: [person('same')] });
    const catalogue = joinRecords(given);
    expect(catalogue.find('partner', 'same')).toBe(given.partners[0]);
    expect(catalogue.find('person', 'same')).toBe(given.people[0]);
  });

  it('gives the records that name another, in the order of their collection', () => {
    const naming = (id: string, date: string, partners: string[]) =>
      event(id, { date: dateOf(date), partners });
    const catalogue = joinRecords(
      records({
        events: [
          naming('c', '2023', ['busan']),
          naming('b', '2020', []),
          naming('a', '1995', ['busan']),
        ],
        partners: [partner('busan')],
      }),
    );
    const busan = { kind: 'partner', id: 'busan' } as const;
    expect(catalogue.naming(busan, 'event').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(catalogue.naming(busan, 'figure')).toEqual([]);
  });

  it('lists each year that has events once, ascending', () => {
    const { years } = joinRecords(
      records({ events: [on('a', '2023'), on('b', '2017-09'), on('c', '2023-04-26')] }),
    );
    expect(years).toEqual([2017, 2023]);
  });

  it('files a period under the year it began', () => {
    const { years } = joinRecords(records({ events: [on('a', '2022-12-30/2023-01-02')] }));
    expect(years).toEqual([2022]);
  });
});

describe('recordsOf()', () => {
  it('gives the list of a kind', () => {
    const given = records({ people: [person('a')], strategies: [strategy('b')] });
    expect(recordsOf(given, 'person')).toBe(given.people);
    expect(recordsOf(given, 'strategy')).toBe(given.strategies);
    expect(recordsOf(given, 'event')).toEqual([]);
  });
});
