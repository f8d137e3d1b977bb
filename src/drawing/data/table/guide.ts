import type { TableGuide, Vocabularies } from '#listing/table/columns.ts';
import type { ExplorerWords } from './words.ts';

// Components see the tables through what draws them.
export type { ColumnKind, TableColumn, TableGuide, Vocabularies } from '#listing/table/columns.ts';

/** What the explorer asks for when a reader first opens a table: the tables, names for values, and its words. */
export interface GuideFile {
  /** What a file taken away says of where it comes from. */
  readonly source: Readonly<Record<'title' | 'publisher' | 'licence' | 'version', string>>;
  readonly tables: readonly TableGuide[];
  readonly vocabularies: Vocabularies;
  readonly words: ExplorerWords;
}
