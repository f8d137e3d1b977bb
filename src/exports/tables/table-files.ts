import { oncePerObject } from '../../made-once.ts';
import type { PublishedData } from '../data/published.ts';
import { csvOf } from '../formats/csv.ts';
import { dataPackage } from './data-package.ts';
import { filled, tableOf } from './fields.ts';
import { placesOf } from './places.ts';
import { eventTable } from './record-tables.ts';
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

/** The tables as CSV, the places as GeoJSON, and the description of the tables. */
export const tableFiles = oncePerObject(({ data, head, ground }: PublishedData): TableFile[] => {
  const tables = allTables(data, head.languages);
  const places = placesOf(data, head);
  const described = dataPackage(tables, head, ground.catalogue.site.url);
  return [
    ...tables.map((table) => ({
      path: tableFile(table, 'csv'),
      name: table.name,
      text: csvOf(tableOf(table)),
      rows: table.cells.length,
    })),
    {
      path: 'data/partners.geojson',
      name: 'geojson',
      text: jsonText(places),
      rows: places.features.length,
    },
    { path: 'data/datapackage.json', name: 'datapackage', text: jsonText(described), rows: null },
  ];
});

/** Path of the table of a partner's events below the site's root. */
function partnerEventsFile(id: string): string {
  return `data/partners/${id}.csv`;
}

/** The events of each partner as a table of its own, in the columns of all events. */
export function partnerTables({ data, head }: PublishedData): TableFile[] {
  return data.partner.map(({ id }) => {
    const event = data.event.filter(({ partners }) => partners.includes(id));
    const text = csvOf(tableOf(filled(eventTable({ event }, head.languages))));
    return { path: partnerEventsFile(id), name: id, text, rows: event.length };
  });
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
