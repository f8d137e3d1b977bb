import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import * as trial from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import { eventsBeside, neighboursWith } from './events-beside.ts';

const on = (id: string, year: number, given: Partial<Event> = {}) =>
  trial.event(id, { date: dateOf(String(year)), ...given });
const joined = (events: readonly Event[]) =>
  joinRecords(
    trial.records({
      events,
      partners: [trial.partner('busan'), trial.partner('seoul')],
      people: [trial.person('kim')],
    }),
  );

/** What stands beside the first of the events: "partner busan: b a". */
function beside(events: readonly [Event, ...Event[]]): string[] {
  return eventsBeside(joined(events), events[0]).map(
    ({ shared: { kind, id }, events: near, total }) =>
      `${kind} ${id}: ${near.map((event) => event.id).join(' ')} of ${total}`,
  );
}

describe('the events beside one', () => {
  it('are those with its partners, then its countries, then its people, each once', () => {
    const here = on('here', 2010, { partners: ['busan'], countries: ['KR'], people: ['kim'] });
    const told = beside([
      here,
      on('both', 2009, { partners: ['busan'], countries: ['KR'], people: ['kim'] }),
      on('country', 2011, { countries: ['KR'] }),
      on('person', 2012, { people: ['kim'], countries: ['JP'] }),
      on('none', 2010, { countries: ['JP'] }),
    ]);
    expect(told).toEqual([
      'partner busan: both of 2',
      'country KR: country of 3',
      'person kim: person of 3',
    ]);
  });

  it('are the nearest in time, the newest first', () => {
    const year = (at: number) => on(`e${at}`, 2000 + at, { partners: ['busan'] });
    const all = [5, 1, 2, 3, 4, 6, 7, 8, 9].map(year) as [Event, ...Event[]];
    expect(beside(all)).toEqual(['partner busan: e7 e6 e4 e3 of 9']);
  });

  it('are as many at the ends of the chronicle', () => {
    const year = (at: number) => on(`e${at}`, 2000 + at, { partners: ['busan'] });
    const of = (first: number) =>
      beside([first, ...[1, 2, 3, 4, 5, 6, 7].filter((at) => at !== first)].map(year) as [Event]);
    expect(of(1)).toEqual(['partner busan: e5 e4 e3 e2 of 7']);
    expect(of(7)).toEqual(['partner busan: e6 e5 e4 e3 of 7']);
  });

  it('are of three groups at most', () => {
    const countries = ['AR', 'BR', 'CL', 'CO'];
    const others = countries.map((code) => on(code.toLowerCase(), 2011, { countries: [code] }));
    expect(beside([on('here', 2010, { countries }), ...others])).toHaveLength(3);
  });

  it('are none of the city’s own country, nor where there is nothing in common', () => {
    const home = on('home', 2011, { countries: ['VN'] });
    expect(beside([on('here', 2010, { countries: ['VN'] }), home])).toEqual([]);
    expect(beside([on('here', 2010, { partners: ['busan'] })])).toEqual([]);
  });
});

describe('neighboursWith()', () => {
  const events = [
    on('a', 2001, { partners: ['busan'] }),
    on('b', 2002, { partners: ['seoul'] }),
    on('c', 2003, { partners: ['busan', 'seoul'] }),
  ] as const;
  const around = (at: 0 | 1 | 2, partner: string) => {
    const { previous, next } = neighboursWith(joined(events), events[at], partner);
    return [previous?.id, next?.id];
  };

  it('gives the events before and after with that partner', () => {
    expect(around(2, 'busan')).toEqual(['a', undefined]);
    expect(around(2, 'seoul')).toEqual(['b', undefined]);
    expect(around(0, 'busan')).toEqual([undefined, 'c']);
  });

  it('gives none where the event is not with that partner', () => {
    expect(around(1, 'busan')).toEqual([undefined, undefined]);
  });
});
