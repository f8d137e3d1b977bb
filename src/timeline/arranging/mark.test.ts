import { describe, expect, it } from 'vitest';
import { inOrder, stretchMark, type Mark } from './mark.ts';
import { markAt } from './mark.test-marks.ts';

const markWith = (own: Partial<Mark> = {}) => markAt(100, own);
const long = (own: Partial<Mark> = {}) => markWith({ start: 50, end: 150, spanning: true, ...own });

describe('the order of marks', () => {
  it('is that of their middles, and of their keys at one place', () => {
    const marks = [
      markWith({ key: 'c', at: 3 }),
      markWith({ key: 'b', at: 2 }),
      markWith({ key: 'a', at: 3 }),
    ];
    expect(marks.sort(inOrder).map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  });
});

describe('a mark a little nearer', () => {
  it('is itself where nothing is nearer', () => {
    const mark = markWith();
    expect(stretchMark(mark, 1)).toBe(mark);
  });

  it('moves away and keeps its size where it is a point', () => {
    expect(stretchMark(markWith(), 1.5)).toMatchObject({ at: 150, start: 143, end: 157 });
  });

  it('grows where it is a stretch of time', () => {
    expect(stretchMark(long(), 1.5)).toMatchObject({ at: 150, start: 75, end: 225 });
  });

  it('takes the label behind it along', () => {
    const label = { start: 111, end: 161, side: 'after' } as const;
    expect(stretchMark(markWith({ label }), 2).label).toEqual({ ...label, start: 211, end: 261 });
    const behind = { start: 154, end: 204, side: 'after' } as const;
    expect(stretchMark(long({ label: behind }), 2).label).toEqual({
      start: 304,
      end: 354,
      side: 'after',
    });
  });

  it('gives the label inside it all the room that it gains', () => {
    const label = { start: 58, end: 142, side: 'inside' } as const;
    expect(stretchMark(long({ label }), 2).label).toEqual({ ...label, start: 108, end: 292 });
  });

  it('as a count tells of times that grow, and has no such times where it had none', () => {
    const reach = { start: 60, end: 140 };
    expect(stretchMark(markWith({ reach }), 1.5).reach).toEqual({ start: 90, end: 210 });
    expect(stretchMark(markWith(), 1.5)).not.toHaveProperty('reach');
  });
});
