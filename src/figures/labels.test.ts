import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crosses,
  placeLabels,
  spanOf,
  type Label,
  type Rectangle,
  type Segment,
} from './labels.ts';

const BOUNDS = { left: 56, top: 0, right: 680, bottom: 228 };
const alone = { bounds: BOUNDS, segments: [], marks: [] };
const point = (x: number, y: number, ...lines: string[]) => ({ x, y, reach: 0, lines });
const ofMarks = (points: readonly { x: number; y: number }[]) => ({ ...alone, marks: points });

const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeLabels', () => {
  it('writes above a mark where nothing is in the way', () => {
    const [label] = placeLabels([point(300, 100, '54')], ofMarks([{ x: 300, y: 100 }]));
    expect(label).toMatchObject({ x: 300, y: 89, anchor: 'middle' });
  });

  it('writes below where a line rises through the room above', () => {
    const segments = [{ x1: 300, y1: 100, x2: 310, y2: 20 }];
    const [label] = placeLabels([point(300, 100, '54')], { ...alone, segments });
    expect(spanOf(label as Label).top).toBeGreaterThan(100);
  });

  it('writes on one side of a break that goes through the mark, off the bar of its period', () => {
    const segments = [
      { x1: 620, y1: 0, x2: 620, y2: 228 },
      { x1: 560, y1: 100, x2: 680, y2: 100 },
    ];
    const [label] = placeLabels([point(620, 100, '≈8,2')], { ...alone, segments });
    expect(label).toMatchObject({ x: 616, y: 89, anchor: 'end' });
  });

  it('writes beyond the bar of a period where the values of one year lie close about a break', () => {
    const segments = [
      { x1: 620, y1: 0, x2: 620, y2: 228 },
      ...[85, 100, 115].map((y) => ({ x1: 605, y1: y, x2: 635, y2: y })),
    ];
    const bar = { ...point(620, 100, '≈8,2'), reach: 15 };
    const [label] = placeLabels([bar], { ...alone, segments });
    expect(label).toMatchObject({ y: 104, anchor: 'end' });
    expect(label?.x).toBeLessThan(605);
  });

  it('keeps a long number at the right edge whole', () => {
    const [label] = placeLabels([point(676, 100, '≈20.310')], alone);
    expect(spanOf(label as Label).right).toBeLessThanOrEqual(BOUNDS.right);
  });

  it('leaves words out that would have to touch something', () => {
    const bounds = { ...BOUNDS, right: 80 };
    expect(placeLabels([point(68, 100, 'a very long number')], { ...alone, bounds })).toEqual([
      null,
    ]);
  });

  it('gives the first point its place before the next', () => {
    const both = [point(300, 100, '58'), point(302, 100, '57')];
    const [first] = placeLabels(both, ofMarks(both));
    expect(first?.anchor).toBe('middle');
  });

  it('never lets words be cut, touch a mark, a line or one another', () => {
    const x = fc.integer({ min: 56, max: 656 });
    const y = fc.integer({ min: 20, max: 228 });
    const points = fc.array(
      fc.tuple(x, y, fc.constantFrom(['8'], ['≈20.310'], ['dự báo', '>1.000'])),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(points, (given) => {
        const marks = given.map(([left, top, lines]) => point(left, top, ...lines));
        const segments: Segment[] = marks
          .slice(1)
          .map((to, i) => ({ x1: marks[i]?.x ?? 0, y1: marks[i]?.y ?? 0, x2: to.x, y2: to.y }));
        const around = { bounds: BOUNDS, segments, marks };
        const spans = placeLabels(marks, around).flatMap((label) => (label ? [spanOf(label)] : []));
        for (const [i, span] of spans.entries()) {
          expect(span.left).toBeGreaterThanOrEqual(BOUNDS.left);
          expect(span.right).toBeLessThanOrEqual(BOUNDS.right);
          expect(span.top).toBeGreaterThanOrEqual(BOUNDS.top);
          expect(span.bottom).toBeLessThanOrEqual(BOUNDS.bottom);
          expect(segments.some((segment) => crosses(segment, span))).toBe(false);
          expect(spans.slice(i + 1).some((other) => overlap(span, other))).toBe(false);
        }
      }),
    );
  });
});

describe('crosses', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };

  it('sees a line through the box, and one that ends in it', () => {
    expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
    expect(crosses({ x1: 15, y1: 0, x2: 15, y2: 12 }, box)).toBe(true);
  });

  it('does not mind a line beside, or one that ends before', () => {
    expect(crosses({ x1: 0, y1: 25, x2: 30, y2: 25 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 0, x2: 5, y2: 5 }, box)).toBe(false);
  });
});
