import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { chronicleOf, itemWith, measure, viewWith, WIDE } from '../fixtures.ts';
import { layout, lookThrough } from '../picture/layout.ts';
import { labelBox } from '../picture/place.ts';
import { DAY } from '../items/item.ts';
import type { NameRule } from './drafts.ts';
import { nameMarks } from './naming.ts';
import { besideRule, pointAt } from './naming.test-windows.ts';

/** A name of so many words of nine letters, five pixels each, and its pixels on one line. */
const words = (count: number) => Array.from({ length: count }, () => 'x'.repeat(9)).join(' ');
const widthOf = (count: number) => count * 50 - 5 + 2;

function ruleFor(count: number, rows = 1, own: Partial<NameRule> = {}): NameRule {
  const rule = besideRule(rows, Math.min(230, widthOf(count)));
  return { ...rule, nameOf: () => words(count), ...own };
}

describe('a name that has no room behind its mark', () => {
  it('stands before it, close to its own mark, where the window ends', () => {
    const [mark] = nameMarks([pointAt('a', 950)], ruleFor(3));
    expect(mark?.label).toEqual({ start: 946 - widthOf(3), end: 946, side: 'before' });
  });

  it('stands before it where the next mark is too near', () => {
    const [mark] = nameMarks([pointAt('a', 500), pointAt('b', 530)], ruleFor(3));
    expect(mark?.label?.side).toBe('before');
  });

  it('stays behind it where two lines have room there', () => {
    const rowBands = [[{ start: 0, size: 32 }]];
    const frame = { ...besideRule(1, 0).frame, rowBands };
    const [mark] = nameMarks([pointAt('a', 860)], ruleFor(3, 1, { frame }));
    expect(mark?.label).toMatchObject({ side: 'after', second: 'own' });
  });

  it('has two lines before it where one is too long', () => {
    const [mark] = nameMarks([pointAt('a', 950)], ruleFor(6, 2, { first: 700 }));
    const half = widthOf(3);
    expect(mark?.label).toEqual({ start: 946 - half, end: 946, side: 'before', second: 'below' });
  });

  it('is cut behind it where what stands before is too near for anyone to tell whose it is', () => {
    const nameOf = (item: number) => (item ? words(3) : 'xx');
    const rule = ruleFor(3, 1, { last: 930, nameOf, widthOf: (item) => (item ? 147 : 12) });
    const sides = (start: number) =>
      nameMarks([pointAt('a', 600), pointAt('b', start, { items: [1] })], rule).map(
        ({ label }) => label?.side,
      );
    // The first name ends at 630; the second would begin 31, then 32 pixels behind it.
    expect(sides(812)).toEqual(['after', 'after']);
    expect(sides(813)).toEqual(['after', 'before']);
  });

  it('never begins before the window does', () => {
    const [mark] = nameMarks([pointAt('a', 90), pointAt('b', 110)], ruleFor(2));
    expect(mark?.label).toBeNull();
  });

  it('stands before it though it was dealt room behind, which lies beyond the window', () => {
    const rule = ruleFor(6);
    const named = pointAt('a', 800, { label: { start: 818, end: 1048, side: 'after' } });
    const [mark] = nameMarks([named], rule);
    expect(mark?.label?.side).toBe('before');
  });
});

describe('a bar that ends at the edge of the window', () => {
  it('has its name before it where it is too short for it', () => {
    const days = (from: number, to: number) => [midnight(2023, 5, from), midnight(2023, 5, to)];
    const [start = 0, end = 0] = days(26, 30);
    const festival = {
      ...itemWith({ id: 'festival', title: 'A festival of the city' }),
      start,
      end,
    };
    const view = viewWith({ from: midnight(2023, 5, 1), to: midnight(2023, 5, 28) });
    const own = layout(chronicleOf([festival]), view, WIDE, measure);
    const [mark] = own.visible;
    expect(mark?.label?.side).toBe('before');
    const box = mark && labelBox(own, mark);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((mark?.start ?? 0) + own.offset);
  });
});

describe('a view that is held', () => {
  const items = [itemWith({ id: 'a', date: '2023-06-20', title: 'A name that is long enough' })];
  const chronicle = chronicleOf(items);
  const from = midnight(2023, 0, 1);
  const lookAt = (to: number) => viewWith({ from: to - (midnight(2023, 5, 26) - from), to });
  const rest = layout(chronicle, lookAt(midnight(2023, 5, 26)), WIDE, measure);
  const heldAt = (days: number, before = rest) =>
    lookThrough(chronicle, lookAt(midnight(2023, 5, 26) + days * DAY), rest, true, before);
  const sideIn = ({ visible: [mark] }: typeof rest) => mark?.label?.side;

  it('keeps the sides of names though there would be room behind now, and finds what is best at rest', () => {
    expect(sideIn(rest)).toBe('before');
    expect(sideIn(heldAt(60))).toBe('before');
    expect(sideIn(layout(chronicle, lookAt(midnight(2023, 7, 26)), WIDE, measure))).toBe('after');
  });

  it('turns no name that stood behind its mark', () => {
    const behind = layout(chronicle, lookAt(midnight(2023, 7, 26)), WIDE, measure);
    expect(sideIn(heldAt(0, behind))).not.toBe('before');
  });

  it('does not turn a name to and fro that has lost its place', () => {
    const gone = heldAt(168);
    expect(sideIn(gone)).toBe('after');
    expect(sideIn(heldAt(60, gone))).toBe('after');
  });
});
