import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hangCards, type HungCard, type Stem } from './hang.ts';

const ROOM = { start: 120, end: 1256, gap: 8 };
const stemsAt = (...places: number[]): Stem[] =>
  places.map((at) => ({ at, least: 240, most: 540 }));
/** A card as tall as the direction has them: one more line where it is narrow. */
const heightOf = (_: number, width: number) => (width < 400 ? 128 : 106);
const hung = (...places: number[]) => hangCards(stemsAt(...places), ROOM, heightOf) ?? [];

describe('cards below a rail', () => {
  it('begin at their stems, side by side where the next is far enough', () => {
    const cards = hung(130, 600);
    expect(cards.map(({ x, y }) => [x, y])).toEqual([
      [130, 0],
      [600, 0],
    ]);
  });

  it('widen up to the next stem, and no further than a line can be read', () => {
    const [first, last] = hung(130, 600);
    expect(first?.width).toBe(462);
    expect(last?.width).toBe(540);
  });

  it('of a cluster the earliest hangs lowest', () => {
    const tops = hung(221, 271, 423, 750, 776).map(({ y }) => y);
    expect(tops).toEqual([250, 136, 0, 114, 0]);
  });

  it('that have to go down anyway are as wide as the stems above them let them be', () => {
    const [, second] = hung(221, 271, 423, 750, 776);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBe(742);
  });

  it('of one day hang one below the other at one stem', () => {
    const tops = hung(300, 300, 300).map(({ y }) => y);
    expect(tops).toEqual([228, 114, 0]);
  });

  it('end at their stems where the room ends too soon, and the latest hangs lowest', () => {
    const cards = hung(1100, 1150, 1200);
    expect(cards.map(({ side }) => side)).toEqual(['before', 'before', 'before']);
    expect(cards.map(({ x, width }) => x + width)).toEqual([1100, 1150, 1200]);
    const [a = 0, b = 0, c = 0] = cards.map(({ y }) => y);
    expect([a < b, b < c]).toEqual([true, true]);
  });

  it('are none where the room is narrower than a card', () => {
    expect(hangCards(stemsAt(130), { ...ROOM, end: 300 }, heightOf)).toBeNull();
  });

  it('are none of none', () => {
    expect(hung()).toEqual([]);
  });
});

const rooms = fc.record({
  start: fc.integer({ min: 0, max: 200 }),
  length: fc.integer({ min: 100, max: 2400 }),
  gap: fc.integer({ min: 0, max: 16 }),
});
const drafts = fc.array(
  fc.record({
    share: fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 0.5, 0.5, 0.97, 1),
    ),
    least: fc.integer({ min: 60, max: 420 }),
    more: fc.integer({ min: 0, max: 500 }),
    lines: fc.integer({ min: 1, max: 6 }),
  }),
  { maxLength: 30 },
);

describe('any cards', () => {
  it('stand once each at their stems inside the room, meet no other and no stem of another', () => {
    fc.assert(
      fc.property(rooms, drafts, ({ start, length, gap }, made) => {
        const room = { start, end: start + length, gap };
        const sorted = made.toSorted((a, b) => a.share - b.share);
        const stems = sorted.map(({ share, least, more }) => {
          return { at: start + share * length, least, most: least + more };
        });
        const cards = hangCards(stems, room, (stem, width) => {
          return 40 + 20 * Math.ceil(((sorted[stem]?.lines ?? 1) * 200) / width);
        });
        if (!cards) return;
        expect(cards.map(({ stem }) => stem)).toEqual(stems.map((_, index) => index));
        for (const card of cards) {
          expect(faultsOf(card, stems[card.stem] as Stem, room)).toEqual([]);
          for (const other of cards) expect(meet(card, other)).toBe(false);
          for (const other of cards)
            expect(crosses(stems[card.stem]?.at ?? 0, card, other)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function faultsOf(
  { x, y, width, side }: HungCard,
  { at, least, most }: Stem,
  { start, end }: { start: number; end: number },
): string[] {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  const faults = {
    stem: !near(side === 'after' ? x : x + width, at),
    narrow: width < least - 1e-6,
    wide: width > most + 1e-6,
    outside: x < start - 1e-6 || x + width > end + 1e-6 || y < 0,
  };
  return Object.entries(faults).flatMap(([name, is]) => (is ? [name] : []));
}

const SLACK = 1e-6;

function meet(a: HungCard, b: HungCard): boolean {
  if (a === b) return false;
  const along = a.x < b.x + b.width - SLACK && b.x < a.x + a.width - SLACK;
  return along && a.y < b.y + b.height - SLACK && b.y < a.y + a.height - SLACK;
}

/** Whether the stem of a card, from the rail to the card's lower edge, runs through another. */
function crosses(at: number, card: HungCard, other: HungCard): boolean {
  if (card === other) return false;
  return (
    at > other.x + SLACK &&
    at < other.x + other.width - SLACK &&
    other.y < card.y + card.height - SLACK
  );
}
