import type { PublishedTable } from './published-tables.ts';

type Column = PublishedTable['columns'][number];

/** What a cell says, in the type of its column; null where nothing is known. */
export function valueOf(
  cell: string,
  { type }: Pick<Column, 'type'>,
): string | number | boolean | null {
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'integer' || type === 'number' ? Number(cell) : cell;
}
