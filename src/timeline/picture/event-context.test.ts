import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { event, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import { contextWindow } from './event-context.ts';

const on = (id: string, date: string, given: Partial<Event> = {}): Event =>
  event(id, { date: dateOf(date), ...given });

/** The window, 300 units wide, around the first of the events. */
function around(events: readonly [Event, ...Event[]], strategies: readonly Strategy[] = []) {
  const catalogue = joinRecords(records({ events: [...events], strategies: [...strategies] }));
  return contextWindow(catalogue, events[0], 300);
}
const idsOf = ({ dots }: ReturnType<typeof around>) => dots.map((dot) => dot.event.id).toSorted();

describe('the window around an event', () => {
  it('has the event in its middle', () => {
    expect(around([on('here', '2023-04-26')]).here).toBe(150);
  });

  it('has the middle of a long date in its middle', () => {
    const { years } = around([on('here', '2023')]);
    expect(years.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it('places another event by its distance in time: one unit is about three days', () => {
    const [dot] = around([on('here', '2023-04-26'), on('later', '2023-07-25')]).dots;
    expect(dot?.x).toBeCloseTo(150 + 90 / ((2.5 * 365.25) / 300), 5);
  });

  it('leaves out what lies more than a year and a quarter away', () => {
    const far = [on('before', '2022-01-20'), on('after', '2024-08-01')];
    expect(idsOf(around([on('here', '2023-04-26'), ...far]))).toEqual([]);
  });

  it('keeps room around the event itself', () => {
    const near = [on('next-day', '2023-04-27'), on('next-season', '2023-08-27')];
    expect(idsOf(around([on('here', '2023-04-26'), ...near]))).toEqual(['next-season']);
  });

  it('keeps the more important of two marks that would touch', () => {
    const near = [
      on('routine', '2023-08-27', { importance: 1 }),
      on('turn', '2023-08-30', { importance: 3 }),
    ];
    expect(idsOf(around([on('here', '2023-04-26'), ...near]))).toEqual(['turn']);
  });

  it('keeps as many of very many as have room, the more important of them', () => {
    const days = Array.from({ length: 700 }, (_, day) => new Date(Date.UTC(2022, 4, 1 + day)));
    const many = days.map((day, at) =>
      on(`e${at}`, day.toISOString().slice(0, 10), { importance: at % 90 === 0 ? 3 : 1 }),
    );
    const { dots, here } = around([on('here', '2023-04-26'), ...many]);
    const places = [...dots.map(({ x }) => x), here].sort((a, b) => a - b);
    const gaps = places.slice(1).map((x, at) => x - (places[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(25);
    const isFree = (event: Event) => {
      const { dots: alone } = around([on('here', '2023-04-26'), event]);
      return alone.length > 0;
    };
    const turns = many.filter((each) => each.importance === 3 && isFree(each));
    expect(turns.length).toBeGreaterThan(4);
    expect(idsOf({ dots, here, bars: [], years: [] })).toEqual(
      expect.arrayContaining(turns.map(({ id }) => id)),
    );
  });

  it('keeps both where each has room for a link', () => {
    const near = [on('one', '2023-08-01'), on('two', '2023-10-20')];
    expect(idsOf(around([on('here', '2023-04-26'), ...near]))).toEqual(['one', 'two']);
  });

  it('stands at the known end of a date without the other', () => {
    const { here, dots } = around([on('here', '2023-04-26'), on('since', '2023-08-01/..')]);
    expect(here).toBe(150);
    expect(dots[0]?.x).toBeCloseTo(150 + 97 / ((2.5 * 365.25) / 300), 0);
  });

  it('keeps each mark so far from the edge that all of its link is inside', () => {
    const edge = [on('early', '2022-02-10'), on('late', '2024-07-01')];
    const { dots } = around([on('here', '2023-04-26'), ...edge]);
    expect(dots.every(({ x }) => x >= 12 && x <= 288)).toBe(true);
  });

  it('writes the years that begin in it, none so near an edge that its number is cut', () => {
    // The window begins in April 2022, after 2022 does.
    expect(around([on('here', '2023-07-01')]).years.map(({ year }) => year)).toEqual([2023, 2024]);
    // And here a few days before 2022 does.
    expect(around([on('here', '2023-03-25')]).years.map(({ year }) => year)).toEqual([2023, 2024]);
  });
});

describe('the bars above it', () => {
  const issued = (id: string, date: string) => strategy(id, { issued: dateOf(date) });

  it('begin where the strategy was issued and reach the right edge', () => {
    const [bar] = around(
      [on('here', '2023-04-26', { strategies: ['s'] })],
      [issued('s', '2023-07-25')],
    ).bars;
    expect(bar?.x).toBeCloseTo(150 + 90 / ((2.5 * 365.25) / 300), 0);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBe(300);
  });

  it('begin at the left edge for a strategy issued before, and are none for one issued after', () => {
    const { bars } = around(
      [on('here', '2023-04-26', { strategies: ['new', 'old'] })],
      [issued('old', '2000-01-01'), issued('new', '2030-01-01')],
    );
    expect(bars.map(({ x, width, strategy: { id } }) => [id, x, width])).toEqual([['old', 0, 300]]);
  });

  it('are two at most', () => {
    const ids = ['a', 'b', 'c'];
    const { bars } = around(
      [on('here', '2023-04-26', { strategies: ids })],
      ids.map((id) => issued(id, '2020-01-01')),
    );
    expect(bars.map((bar) => bar.strategy.id)).toEqual(['a', 'b']);
  });

  it('are none for a strategy of unknown time, or one that no record describes', () => {
    const { bars } = around(
      [on('here', '2023-04-26', { strategies: ['timeless', 'missing'] })],
      [strategy('timeless', { issued: null, span: null })],
    );
    expect(bars).toEqual([]);
  });
});

describe('a window for each of very many events', () => {
  /** How often any event is read while every window is made; the events are a month apart. */
  function readsOf(count: number): number {
    let reads = 0;
    const events = Array.from({ length: count }, (_, at) => {
      const month = `${1500 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return new Proxy(on(`e${at}`, month), {
        get(target, key: keyof Event) {
          reads += 1;
          return target[key];
        },
      });
    });
    const given = { ...joinRecords(records()), events };
    for (const one of events) contextWindow(given, one, 300);
    return reads;
  }

  it('costs about twice as much when there are twice as many', () => {
    expect(readsOf(1200) / readsOf(600)).toBeLessThan(2.1);
  });
});
