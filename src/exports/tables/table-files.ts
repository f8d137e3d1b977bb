import { oncePerObject } from '../../made-once.ts';
import type { PublishedData } from '../data/published.ts';
import { figureSeriesFile, partnerEventsFile } from '#i18n/data-paths.ts';
import { csvOf } from '../formats/csv.ts';
import { dataPackage } from './data-package.ts';
import { inRuns, MOST_BYTES, partPath } from '../formats/split.ts';
import { filled, tableOf, type AnyTable } from './fields.ts';
import { placesOf } from './places.ts';
import { observationTable } from './observation-table.ts';
import { eventTable } from './event-table.ts';
import { allTables, tableFile } from './tables.ts';

/** A file to take away: its path below the site's root, its text, and how many rows or places it has. */
export interface TableFile {
  readonly path: string;
  /** The table it holds, or what else it is. */
  readonly name: string;
  readonly text: string;
  /** Null for what only describes. */
  readonly rows: number | null;
}

const tablesOf = oncePerObject(({ data, head }: PublishedData) => allTables(data, head.languages));

/** The tables as CSV, the places as GeoJSON, and the description of the tables. */
export const tableFiles = oncePerObject((published: PublishedData): TableFile[] => {
  const { data, head, ground } = published;
  const tables = tablesOf(published);
  const places = placesOf(data, head);
  const described = dataPackage(tables, head, ground.catalogue.site.url);
  return [
    ...tables.map((table) => fileOf(tableFile(table, 'csv'), table)),
    {
      path: 'data/partners.geojson',
      name: 'geojson',
      text: jsonText(places),
      rows: places.features.length,
    },
    { path: 'data/datapackage.json', name: 'datapackage', text: jsonText(described), rows: null },
  ];
});

function fileOf(path: string, table: AnyTable): TableFile {
  return { path, name: table.name, text: csvOf(tableOf(table)), rows: table.cells.length };
}

/** The columns of every table as its file has them, without its rows. */
export function describedTables(published: PublishedData) {
  return tablesOf(published).map((table) => ({
    name: table.name,
    path: tableFile(table, 'csv'),
    rows: table.cells.length,
    fields: table.fields,
  }));
}

/** At least what a row takes as it is written: JSON has more quotes and as many commas. */
function bytesOf(row: AnyTable['cells'][number]): number {
  return Buffer.byteLength(JSON.stringify(Object.values(row)));
}

/** The same in parts, each with its heads, of tables that are too large for hosts; none of those that are not. */
export function tableParts(published: PublishedData, most = MOST_BYTES): TableFile[] {
  return tablesOf(published).flatMap((table) => {
    const runs = inRuns(table.cells, bytesOf, most);
    if (runs.length === 1) return [];
    const path = tableFile(table, 'csv');
    return runs.map((cells, index) => fileOf(partPath(path, index + 1), { ...table, cells }));
  });
}

/** The events of each partner as a table of its own, in the columns of all events. */
export function partnerTables({ data, head }: PublishedData): TableFile[] {
  return data.partner.map(({ id }) => {
    const event = data.event.filter(({ partners }) => partners.includes(id));
    const text = csvOf(tableOf(filled(eventTable({ event }, head.languages))));
    return { path: partnerEventsFile(id), name: id, text, rows: event.length };
  });
}

/** The values of each figure as a table of its own, in the columns of all values. */
export function seriesTables({ data, head }: PublishedData): TableFile[] {
  return data.figure.map((one) => {
    const table = filled(observationTable({ figure: [one] }, head.languages));
    const text = csvOf(tableOf(table));
    return { path: figureSeriesFile(one.id), name: one.id, text, rows: table.cells.length };
  });
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
