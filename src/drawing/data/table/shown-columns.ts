import type { TableColumn, TableGuide } from '#listing/table/columns.ts';

/** The columns to be drawn: those picked, or those a table begins with; the one that tells rows apart stands first. */
export function shownColumns(
  { columns, head }: Pick<TableGuide, 'columns' | 'head'>,
  picked: readonly string[] | null,
): TableColumn[] {
  const shown = columns.filter(({ name, shown: first }) => picked?.includes(name) ?? first);
  return [
    ...shown.filter(({ name }) => name === head),
    ...shown.filter(({ name }) => name !== head),
  ];
}
