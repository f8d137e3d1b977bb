import type { Draft } from './mark.ts';

/** A point's mark in the first row, 14 pixels wide, without a label. */
export function markAt(at: number, own: Partial<Draft> = {}): Draft {
  return {
    key: 'a',
    lane: 0,
    row: 0,
    at,
    start: at - 7,
    end: at + 7,
    radius: 6,
    spanning: false,
    items: [0],
    label: null,
    ...own,
  };
}
