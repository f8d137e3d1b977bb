import { describe, expect, it } from 'vitest';
import { dot, levelWith, over } from './levels.test-fixtures.ts';
import { TILE, type Level } from './level.ts';
import { placingLong } from './long-stretches.ts';
import { finish } from './work.ts';
import { Tiles } from './tiles.ts';

function tilesOf(level: Level): Tiles {
  const long = finish(placingLong(level));
  return new Tiles(level, () => long);
}

/** Events without a pause over some tiles, every fifth one of importance. */
const crowd = (tiles: number) =>
  Array.from({ length: tiles * 60 }, (_, at) =>
    dot(`e${at}`, 20 + at * (TILE / 60), { title: 'Title', importance: at % 5 === 0 ? 3 : 1 }),
  );
const keysOf = (tiles: Tiles, number: number) => tiles.marksOf(number).map(({ key }) => key);
const steps = (work: Iterable<undefined>) => [...work].length;

describe('tiles', () => {
  it('hold every event once, in the tile of its middle or in a count of it', () => {
    const tiles = tilesOf(levelWith(crowd(3)));
    const held = [0, 1, 2, 3].flatMap((number) =>
      tiles.marksOf(number).flatMap(({ items }) => items),
    );
    expect(held.toSorted((a, b) => a - b)).toEqual([...crowd(3).keys()]);
  });

  it('hold the same whichever is looked at first', () => {
    const [one, other] = [tilesOf(levelWith(crowd(4))), tilesOf(levelWith(crowd(4)))];
    const forwards = [0, 1, 2, 3].map((number) => keysOf(one, number));
    const backwards = [3, 2, 1, 0].map((number) => keysOf(other, number)).toReversed();
    expect(forwards).toEqual(backwards);
  });

  it('are arranged when they are asked for, in small steps, and then once and for all', () => {
    const tiles = tilesOf(levelWith(crowd(3)));
    expect(tiles.isDone(0)).toBe(false);
    expect(steps(tiles.arranging(0))).toBeGreaterThan(3);
    expect(tiles.isDone(0)).toBe(true);
    expect(tiles.isDone(2)).toBe(false);
    expect(steps(tiles.arranging(0))).toBe(0);
  });

  it('go on from where somebody else left them', () => {
    const [whole, tiles] = [tilesOf(levelWith(crowd(2))), tilesOf(levelWith(crowd(2)))];
    const all = steps(whole.arranging(1));
    const begun = tiles.arranging(1);
    begun.next();
    begun.next();
    expect(steps(tiles.arranging(1))).toBe(all - 2);
    expect(begun.next().done).toBe(true);
    expect(keysOf(tiles, 1)).toEqual(keysOf(whole, 1));
  });

  it('wait for nobody where nothing stands, however far the next event is', () => {
    const tiles = tilesOf(levelWith([dot('a', 30 * TILE)]));
    expect(tiles.marksOf(3)).toEqual([]);
    expect(tiles.isDone(3)).toBe(true);
    expect(tiles.isDone(30)).toBe(false);
  });

  it('let no mark touch one of the tile beside it in the same row', () => {
    const edges = Array.from({ length: 12 }, (_, at) => dot(`e${at}`, TILE - 60 + at * 10));
    const tiles = tilesOf(levelWith(edges, { rows: 3 }));
    const marks = [0, 1].flatMap((number) => tiles.marksOf(number));
    for (const row of [0, 1, 2]) {
      const own = marks.filter((mark) => mark.row === row).sort((a, b) => a.at - b.at);
      for (const [at, mark] of own.entries()) {
        expect(mark.start).toBeGreaterThanOrEqual(Math.floor(own[at - 1]?.end ?? -Infinity));
      }
    }
  });

  it('let what is important go first across their border', () => {
    const items = [
      dot('routine', TILE - 20, { title: 'Title' }),
      dot('turning', TILE + 10, { title: 'Title', importance: 3 }),
    ];
    const tiles = tilesOf(levelWith(items, { rows: 2 }));
    expect(tiles.marksOf(1)).toMatchObject([{ key: 'turning', row: 0, label: { side: 'after' } }]);
    expect(tiles.marksOf(0)).toMatchObject([{ key: 'routine', label: null }]);
  });

  it('have the long stretches with their middle in them beside their marks', () => {
    const tiles = tilesOf(levelWith([over('long', 100, 1900), dot('a', 50)]));
    expect(tiles.longIn(0).map(({ key }) => key)).toEqual(['long']);
    expect(keysOf(tiles, 0)).toEqual(['a']);
  });
});
