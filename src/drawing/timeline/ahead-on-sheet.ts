import type { ColumnBeyond } from '#timeline/arranging/frame.ts';
import { COLUMN, yearsAhead } from './ahead.ts';

/** The columns of goal years in a drawing that stands alone, as on paper. */
export function columnsOnSheet(root: HTMLElement): ColumnBeyond[] {
  return yearsAhead(root).map(({ dataset }) => {
    return { year: Number(dataset['horizon']), width: COLUMN };
  });
}
