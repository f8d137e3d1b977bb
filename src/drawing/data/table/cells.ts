import { valuesIn, type TableColumn, type TableGuide } from '#listing/table/columns.ts';
import { linkOf } from '#listing/table/link.ts';
import type { TableRow } from '#listing/table/rows.ts';
import { make } from '../../search/elements.ts';

/** What stands in a cell: text, and addresses as links; whatever the file says, never markup. */
export function contentsOf(row: TableRow, column: TableColumn): (Node | string)[] {
  if (column.kind !== 'address') return [row.named(column)];
  const values = valuesIn(row.cell(column.name), { kind: 'several' });
  return values.flatMap((value, index) => {
    const href = linkOf(value);
    const shown = href === null ? value : make('a', { href }, value);
    return index === 0 ? [shown] : ['; ', shown];
  });
}

/** What tells a reader which row it is, with the way to its page. */
export function headCell(row: TableRow, column: TableColumn, { page }: TableGuide): Node | string {
  const name = row.named(column);
  const href = page === null || column.kind === 'address' ? null : linkOf(row.cell(page));
  return href === null || name === '' ? name : make('a', { class: 'quiet', href }, name);
}
