import type { Level } from './level.ts';
import type { MarkField } from './mark-field.ts';
import type { Mark } from './mark.ts';
import { nameMarks, type NameRule } from './naming.ts';
import { rowsWanted, type Scaled } from './needs.ts';
import { fieldOf } from './tiled-field.ts';

/**
 * What arranges and names marks in rows of their lanes. Near views need it; far off, where marks stand in stacks,
 * nobody has to wait for it.
 */
export interface InRows {
  fieldOf(level: Level): MarkField;
  nameMarks(marks: readonly Mark[], rule: NameRule): readonly Mark[];
  rowsWanted(level: Scaled, lane: number, first: number, last: number): number;
}

export const IN_ROWS: InRows = { fieldOf, nameMarks, rowsWanted };
