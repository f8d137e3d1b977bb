import { describe, expect, it } from 'vitest';
import { chronicleOf, itemWith, measure, randomItems, viewWith, WIDE } from '../fixtures.ts';
import { distance, markAt } from './hit.ts';
import { layout } from './layout.ts';
import { labelBox, pointOf } from './place.ts';

const drawn = layout(chronicleOf([itemWith()]), viewWith(), WIDE, measure);
const [mark] = drawn.visible;
if (!mark) throw new Error('the fixture draws one mark');
const { x, y } = pointOf(drawn, mark);

describe('the mark under a pointer', () => {
  it('is the one that is pointed at, or whose label is', () => {
    expect(markAt(drawn, { x, y }, 6)?.key).toBe('a');
    const label = labelBox(drawn, mark);
    expect(markAt(drawn, { x: (label?.x ?? 0) + 20, y: (label?.y ?? 0) + 9 }, 0)?.key).toBe('a');
  });
  it('is found a little beside it, by a finger farther than by a mouse', () => {
    expect(markAt(drawn, { x, y: y - 20 }, 6)).toBeNull();
    expect(markAt(drawn, { x, y: y - 20 }, 16)?.key).toBe('a');
  });
  it('is the nearest of several', () => {
    const many = layout(chronicleOf(randomItems(40)), viewWith(), WIDE, measure);
    for (const each of many.visible)
      expect(markAt(many, pointOf(many, each), 16)?.key).toBe(each.key);
  });
  it('is none on empty ground', () => {
    expect(markAt(drawn, { x: 300, y: 300 }, 16)).toBeNull();
  });
});

describe('distance to a box', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  it('is 0 inside, and straight to the nearest edge or corner outside', () => {
    expect(distance({ x: 5, y: 5 }, box)).toBe(0);
    expect(distance({ x: 15, y: 5 }, box)).toBe(5);
    expect(distance({ x: 13, y: 14 }, box)).toBe(5);
  });
});
