import { describe, expect, it } from 'vitest';
import { chronicleOf, itemWith, measure, viewWith, WIDE } from '../fixtures.ts';
import type { TimelineItem } from '../items/item.ts';
import { isBlank } from './blank.ts';
import { layout } from './layout.ts';

const in2000 = viewWith({ from: Date.UTC(2000, 0, 1), to: Date.UTC(2001, 0, 1) });
const items = (...dates: string[]) => dates.map((date) => itemWith({ id: date, date }));

describe('a drawing', () => {
  const drawn = (all: readonly TimelineItem[], view = in2000) =>
    layout(chronicleOf(all), view, WIDE, measure);

  it('is blank when no mark lies in its window', () => {
    expect(isBlank(drawn(items('1999-06-01', '2005-01-01')))).toBe(true);
    expect(isBlank(drawn([]))).toBe(true);
    expect(isBlank(drawn(items('2000-06-01')))).toBe(false);
  });

  it('is not blank under a stretch that runs through the window', () => {
    expect(isBlank(drawn(items('1990/2010')))).toBe(false);
  });

  it('is blank where only the name of what lies before it would reach into it', () => {
    const title = 'A meeting with a very long name indeed';
    const all = [itemWith({ id: 'a', date: '1999-12-20', title })];
    expect(isBlank(drawn(all))).toBe(true);
  });
});
