import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { chronicleOf, itemWith, measure, viewWith, WIDE } from '../fixtures.ts';
import { layout } from '../picture/layout.ts';
import { labelBox } from '../picture/place.ts';
import { nameMarks } from './naming.ts';
import { besideRule, pointAt } from './naming.test-windows.ts';

describe('names', () => {
  it('of a turning point of the year stand where a name that has left the window stood', () => {
    // The name of late December would reach into the year, but its mark is out of sight; below stands March.
    const items = [
      itemWith({ id: 'before', date: '2025-12-20', importance: 3, title: 'xxxx '.repeat(8) }),
      itemWith({ id: 'turning', date: '2026-02-10', importance: 3, title: 'yyyy '.repeat(8) }),
      itemWith({ id: 'march', date: '2026-03-05', importance: 1, title: 'zzzz '.repeat(8) }),
    ];
    const view = viewWith({ from: midnight(2026), to: midnight(2027) });
    const own = layout(chronicleOf(items), view, { ...WIDE, height: 105 }, measure);
    expect(own.frame.rows).toEqual([2]);
    const turning = own.visible.find(({ key }) => key === 'turning');
    expect(turning && labelBox(own, turning)).not.toBeNull();
  });

  it('of what goes on beyond the window stand in the part that is seen, not behind its end', () => {
    const festival = itemWith({ id: 'festival', date: '2023-07-28', title: 'xxxx '.repeat(60) });
    const end = midnight(2023, 6, 31);
    const own = layout(
      chronicleOf([{ ...festival, end }]),
      viewWith({ from: midnight(2023, 6, 10), to: end }),
      WIDE,
      measure,
    );
    const [mark] = own.visible;
    const box = mark && labelBox(own, mark);
    expect(mark?.label?.side).toBe('inside');
    expect(box?.x).toBeGreaterThan(mark ? mark.start + own.offset : Infinity);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(own.frame.start + own.frame.length);
  });

  it('are cut to the room before the next mark where there is none for the whole', () => {
    const nameOf = () => 'xxxxxxxxx '.repeat(5).slice(0, 45);
    const rule = { ...besideRule(1, 230), nameOf };
    const [a, b, c] = nameMarks([pointAt('a', 0), pointAt('b', 150), pointAt('c', 200)], rule);
    expect(a?.label).toEqual({ start: 18, end: 142, side: 'after' });
    // Thirty pixels of a name say nothing.
    expect(b?.label).toBeNull();
    expect(c?.label?.end).toBe(448);
  });

  it('keep the rows of those that have one', () => {
    const rule = besideRule(2, 100);
    const [a, b, c] = nameMarks(
      [pointAt('a', 0), pointAt('b', 60), pointAt('c', 300, { row: 1 })],
      rule,
    );
    // The second stands in the way of the first, which moves; then both have room.
    expect([a?.row, b?.row, c?.row]).toEqual([1, 0, 1]);
    expect([a, b, c].map((own) => own?.label?.side)).toEqual(['after', 'after', 'after']);
    expect(nameMarks([], rule)).toEqual([]);
  });
});
