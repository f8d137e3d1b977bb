import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { BOUNDS, itemWith, randomItems, TODAY } from '../fixtures.ts';
import { itemsInView } from '../view/in-window.ts';
import { viewOf } from '../view/view.ts';
import { railOf, type RailEntry } from './cards.ts';

const SPRING = { from: midnight(2023, 3), to: midnight(2023, 5, 15) };
const settingOf = (window = SPRING, readUntil: number | null = null) => ({
  window,
  bounds: BOUNDS,
  today: TODAY,
  readUntil,
});
const events = (...dates: string[]) => dates.map((date) => itemWith({ id: date, date }));
const kinds = (rail: readonly RailEntry[]) => rail.map(({ kind }) => kind);

describe('the rail of a near window', () => {
  it('has a head for each month, and a sentence where days are empty', () => {
    const rail = railOf(
      events('2023-04-05', '2023-04-13', '2023-04-26', '2023-05-02'),
      settingOf(),
    );
    expect(kinds(rail)).toEqual(['head', 'card', 'gap', 'card', 'gap', 'card', 'head', 'card']);
    expect(rail[2]).toMatchObject({ kind: 'gap', count: 7, unit: 'days' });
    expect(rail[4]).toMatchObject({ kind: 'gap', count: 12, unit: 'days' });
  });

  it('tells long emptiness in months and years', () => {
    const years = { from: midnight(1975), to: midnight(2026) };
    const rail = railOf(events('1980-01-01', '1980-08-01', '1991-08-01'), settingOf(years));
    expect(rail.filter(({ kind }) => kind === 'gap')).toEqual([
      { kind: 'gap', count: 7, unit: 'months' },
      { kind: 'gap', count: 10, unit: 'years' },
    ]);
  });

  it('calls nothing empty that was not read', () => {
    const rail = railOf(
      events('2023-04-05', '2023-05-10'),
      settingOf(SPRING, midnight(2023, 3, 20)),
    );
    expect(kinds(rail)).toEqual(['head', 'card', 'gap', 'unread', 'head', 'card']);
    expect(rail[2]).toMatchObject({ count: 14 });
  });

  it('puts first what began before the window', () => {
    const rail = railOf(events('2022-12-01/2023-06-01', '2023-04-05'), settingOf());
    expect(kinds(rail).slice(0, 3)).toEqual(['running', 'card', 'head']);
  });

  it('gives the day of one day, both of several, none where none is known', () => {
    const [one, several, month] = events('2023-04-05', '2023-04-07/2023-04-11', '2023-04').map(
      (item) => railOf([item], settingOf())[1],
    );
    expect(one).toMatchObject({ day: { from: midnight(2023, 3, 5), to: null, withMonth: false } });
    expect(several).toMatchObject({ day: { from: midnight(2023, 3, 7), withMonth: false } });
    expect(month).toMatchObject({ day: { from: null, to: null } });
  });

  it('has every event once, in the order given', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1980, max: 2026 }),
        fc.integer({ min: 1, max: 40 }),
        (year, years) => {
          const window = { from: midnight(year), to: midnight(year + years) };
          const shown = itemsInView(randomItems(200), viewOf(window), BOUNDS, TODAY);
          const cards = railOf(shown, settingOf(window)).flatMap((entry) =>
            entry.kind === 'card' ? entry.item : [],
          );
          expect(cards).toEqual(shown);
        },
      ),
    );
  });
});
