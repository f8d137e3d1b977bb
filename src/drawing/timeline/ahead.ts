import type { ColumnBeyond } from '#timeline/arranging/frame.ts';
import { NARROW, WIDE } from './pointer.ts';

/** What a column takes where its goals stand elsewhere: of a year's name and a diamond. */
export const COLUMN = 60;

/** The goal years behind the break, as wide as the page has them; none where the view does not reach there. */
export function columnsAhead(root: HTMLElement, unit: number): ColumnBeyond[] {
  if (NARROW.matches) return [];
  return yearsAhead(root).map((node) => ({
    year: Number(node.dataset['horizon']),
    width: WIDE.matches ? node.getBoundingClientRect().width : COLUMN * unit,
  }));
}

/** The goal years of a page, where its view reaches them. */
export function yearsAhead(root: HTMLElement): HTMLElement[] {
  if (!root.hasAttribute('data-ahead')) return [];
  return [...root.querySelectorAll<HTMLElement>('.tl-ahead-year')];
}
