import { describe, expect, it } from 'vitest';
import {
  barWith,
  chronicleOf,
  itemWith,
  measure,
  randomItems,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { boxesOfMark, markAt, REACH } from './hit.ts';
import { layout } from './layout.ts';
import { distance } from './nearby.ts';
import { pathAt } from './path-at.ts';
import { barTarget, labelBox, pointOf } from './place.ts';

const drawn = layout(chronicleOf([itemWith()]), viewWith(), WIDE, measure);
const [mark] = drawn.visible;
if (!mark) throw new Error('the fixture draws one mark');
const { x, y } = pointOf(drawn, mark);

describe('the mark under a pointer', () => {
  it('is the one that is pointed at, or whose label is', () => {
    expect(markAt(drawn, { x, y }, REACH.mouse)?.key).toBe('a');
    const label = labelBox(drawn, mark);
    expect(markAt(drawn, { x: (label?.x ?? 0) + 20, y: (label?.y ?? 0) + 9 }, 0)?.key).toBe('a');
  });
  it('is found a little beside it, by a finger farther than by a mouse', () => {
    expect(markAt(drawn, { x, y: y - 26 }, REACH.mouse)).toBeNull();
    expect(markAt(drawn, { x, y: y - 26 }, REACH.touch)?.key).toBe('a');
  });
  it('is for a finger at least 44 pixels wide and high', () => {
    expect(mark.radius + REACH.touch).toBeGreaterThanOrEqual(22);
  });
  it('is the nearest of several', () => {
    const many = layout(chronicleOf(randomItems(40)), viewWith(), WIDE, measure);
    for (const each of many.visible)
      expect(markAt(many, pointOf(many, each), REACH.touch)?.key).toBe(each.key);
  });
  it('is at every place of the drawing one as near as any other, and none only out of reach of all', () => {
    for (const seed of [1, 2, 3]) {
      const many = layout(chronicleOf(randomItems(300, seed)), viewWith(), WIDE, measure);
      for (let across = 0; across < WIDE.height; across += 37) {
        for (let along = many.frame.start; along < WIDE.width; along += 41) {
          const point = { x: along, y: across };
          const away = many.visible.map((each) =>
            Math.min(...boxesOfMark(many, each).map((box) => distance(point, box))),
          );
          const found = markAt(many, point, REACH.touch);
          const least = Math.min(...away);
          if (least > REACH.touch) expect(found).toBeNull();
          else expect(away[many.visible.findIndex((one) => one === found)]).toBe(least);
        }
      }
    }
  });
  it('is none on empty ground', () => {
    expect(markAt(drawn, { x: 300, y: 300 }, REACH.touch)).toBeNull();
  });
});

describe('the strategy under a pointer', () => {
  const chronicle = chronicleOf([itemWith()], [barWith()]);
  const paths = layout(chronicle, viewWith(), WIDE, measure);
  const [bar] = paths.bars;

  it('is the one whose path is there, in all the height of its row', () => {
    if (!bar) throw new Error('the fixture draws one path');
    const box = barTarget(paths, bar);
    expect(pathAt(paths, { x: box.x + 3, y: box.y + 1 })?.bar.id).toBe('s');
    expect(pathAt(paths, { x: box.x + 3, y: box.y + box.height - 1 })?.bar.id).toBe('s');
  });
  it('is none beside its path, below its row, nor where it is only a link', () => {
    if (!bar) throw new Error('the fixture draws one path');
    const box = barTarget(paths, bar);
    expect(pathAt(paths, { x: box.x - 2, y: box.y + 1 })).toBeNull();
    expect(pathAt(paths, { x: box.x + 3, y: box.y + box.height + 2 })).toBeNull();
    const links = { ...paths, bars: [{ ...bar, isLink: true }] };
    expect(pathAt(links, { x: box.x + 3, y: box.y + 1 })).toBeNull();
  });
});
