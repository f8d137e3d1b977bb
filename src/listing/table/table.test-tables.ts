import type { TableColumn, TableGuide } from './columns.ts';
import { tableFrom, type LoadedTable } from './rows.ts';

const column = (name: string, own: Partial<TableColumn> = {}): TableColumn => ({
  name,
  label: name.toUpperCase(),
  kind: 'words',
  shown: true,
  ...own,
});

const GUIDE: TableGuide = {
  name: 'events',
  label: 'Events',
  href: '/data/events.csv',
  head: 'title',
  page: null,
  columns: [
    column('id'),
    column('date', { kind: 'date' }),
    column('date_earliest', { kind: 'day', shown: false }),
    column('date_latest', { kind: 'day', shown: false }),
    column('title'),
    column('category', { vocabulary: 'category' }),
    column('partners', { kind: 'several', vocabulary: 'partner' }),
    column('outcomes', { kind: 'number' }),
    column('open', { kind: 'flag' }),
    column('url', { kind: 'address', shown: false }),
  ],
};

const VOCABULARIES = {
  category: { visit: 'Thăm', talks: 'Hội đàm' },
  partner: { busan: 'Busan', lyon: 'Lyon' },
};

/** The lines of a file: its heads, and rows of which each cell not given is empty. */
export function linesOf(...rows: readonly Readonly<Record<string, string>>[]): string[][] {
  const heads = GUIDE.columns.map(({ name }) => name);
  return [heads, ...rows.map((row) => heads.map((name) => row[name] ?? ''))];
}

/** A table of such rows. */
export function tableWith(...rows: readonly Readonly<Record<string, string>>[]): LoadedTable {
  return tableFrom(GUIDE, VOCABULARIES, linesOf(...rows));
}

export { GUIDE, VOCABULARIES };
