import type { Layout } from '../picture/layout.ts';
import type { Mark } from './mark.ts';
import type { NameRule } from './naming.ts';

/** For tests: the marks in the window without a name. */
export function nameless({ visible, frame, offset }: Layout): Mark[] {
  const [first, last] = [frame.start - offset, frame.start - offset + frame.length];
  return visible.filter(
    ({ label, start, end, radius }) => !label && end >= first - radius && start <= last,
  );
}

/** All that is near the window as it is drawn, what lies beside it included. */
export function near(own: Layout): Mark[] {
  const first = own.frame.start - own.offset;
  const seen = new Set(own.visible.map(({ key }) => key));
  const beside = own.field
    .between(first, first + own.frame.length)
    .filter(({ key }) => !seen.has(key));
  return [...own.visible, ...beside];
}

/** A point of the first event, one pixel of room on both sides of it. */
export function pointAt(key: string, start: number, own: Partial<Mark> = {}): Mark {
  return {
    key,
    lane: 0,
    row: 0,
    at: start + 7,
    start,
    end: start + 14,
    radius: 6,
    spanning: false,
    items: [0],
    label: null,
    ...own,
  };
}

const LETTER = 5;

/** Names of one word as wide as that, beside the marks of a window of 1000 pixels. */
export function besideRule(rows: number, width: number): NameRule {
  return {
    frame: { rows: [rows], rowBands: [], labels: { maxWidth: 230, height: 18 } },
    first: 0,
    last: 1000,
    importanceOf: () => 1,
    widthOf: () => width,
    nameOf: () => 'x'.repeat(width / LETTER),
    measure: (text) => text.length * LETTER,
    held: null,
  };
}
