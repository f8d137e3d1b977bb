import { describe, expect, it } from 'vitest';
import { levelOf } from './level.ts';
import type { Row } from './rows.ts';
import { stepFrom } from './steps.ts';
import { eventsAt, rowAt } from './touch.ts';
import { blockOf } from './dots.ts';

const FILLED = [
  { number: 1, places: [0, 1, 2], lead: 0 },
  { number: 4, places: [3], lead: 3 },
  { number: 5, places: [4, 5], lead: 4 },
];
const DAYS = 86_400_000;

describe('a step by the keyboard', () => {
  it('goes along the row and over its end', () => {
    expect(stepFrom(FILLED, 0, 'later')).toBe(1);
    expect(stepFrom(FILLED, 2, 'later')).toBe(3);
    expect(stepFrom(FILLED, 3, 'earlier')).toBe(2);
    expect(stepFrom(FILLED, 0, 'earlier')).toBeNull();
  });

  it('goes to the next row that has events, at the same height as far as there is one', () => {
    expect(stepFrom(FILLED, 2, 'row-after')).toBe(3);
    expect(stepFrom(FILLED, 3, 'row-after')).toBe(4);
    expect(stepFrom(FILLED, 4, 'row-before')).toBe(3);
    expect(stepFrom(FILLED, 5, 'row-after')).toBeNull();
  });

  it('goes to the ends, and begins at the first', () => {
    expect(stepFrom(FILLED, 3, 'first')).toBe(0);
    expect(stepFrom(FILLED, 3, 'last')).toBe(5);
    expect(stepFrom(FILLED, null, 'later')).toBe(0);
    expect(stepFrom([], null, 'later')).toBeNull();
  });
});

describe('a press', () => {
  const row = (number: number, top: number, places: number[]): Row => ({
    number,
    places,
    lead: places[0] as number,
    from: 0,
    to: 1,
    top,
    height: 11,
  });
  const rows = [row(1, 100, [0]), row(2, 111, [1]), row(9, 300, [2])];
  const drawn = rows.map((one) => ({ row: one, block: blockOf(one, { left: 60, right: 300 }) }));

  it('means every event within reach', () => {
    expect(eventsAt(drawn, [], { x: 64, y: 122 }, 22, 60)).toEqual(new Set([0, 1]));
    expect(eventsAt(drawn, [], { x: 64, y: 305 }, 22, 60)).toEqual(new Set([2]));
    expect(eventsAt(drawn, [], { x: 200, y: 305 }, 22, 60)).toEqual(new Set());
  });

  it('means an event by its name too', () => {
    const name = { place: 2, x: 80, y: 297, width: 150, height: 17 };
    expect(eventsAt(drawn, [name], { x: 200, y: 305 }, 22, 60)).toEqual(new Set([2]));
  });

  it('means the nearest row that a finger can mean', () => {
    expect(rowAt(rows, 130, 30)?.number).toBe(2);
    expect(rowAt(rows, 200, 30)).toBeNull();
  });
});

describe('a window', () => {
  it('is read as cards when it is short or holds few events', () => {
    expect(levelOf({ from: 0, to: 40 * DAYS }, 60)).toBe('cards');
    expect(levelOf({ from: 0, to: 9000 * DAYS }, 12)).toBe('cards');
    expect(levelOf({ from: 0, to: 9000 * DAYS }, 13)).toBe('rows');
  });

  it('stays dots when it holds more than anybody reads, but for the narrowest', () => {
    expect(levelOf({ from: 0, to: 60 * DAYS }, 400)).toBe('rows');
    expect(levelOf({ from: 0, to: 2 * DAYS }, 400)).toBe('cards');
    expect(levelOf({ from: 0, to: 2 * DAYS }, 0)).toBe('rows');
  });
});
