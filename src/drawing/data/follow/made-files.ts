import { csvOf } from '#exports/formats/csv.ts';
import { icsOf, type CalendarEntry } from '#exports/formats/ics.ts';
import { jsonOf } from '#exports/formats/json.ts';
import { tableTaken, valuesTaken } from '#listing/table/taking.ts';
import { loadTables } from '../table/load-tables.ts';
import type { FollowedEvent, FollowedFile } from './file.ts';

/** The formats a file of events is made in. */
export type MadeFormat = 'ics' | 'csv' | 'json';

/** What a file is made of. */
export interface MadeOf {
  readonly file: FollowedFile;
  /** Those of the file that were chosen. */
  readonly events: readonly FollowedEvent[];
  /** What was chosen, in words. */
  readonly name: string;
  /** Address of the guide to the tables. */
  readonly guide: string;
}

/** A file of the chosen events; rejects where the data does not come. */
export async function madeFile(format: MadeFormat, made: MadeOf): Promise<Blob> {
  if (format === 'ics') return new Blob([calendarOf(made)], { type: 'text/calendar' });
  const { guide, load } = await tablesAt(made.guide);
  const { columns, rows } = await load;
  const ids = new Set(made.events.map(({ entry }) => entry.id));
  const chosen = rows.filter((row) => ids.has(row.cell('id')));
  const all = [...columns.values()];
  if (format === 'csv') return new Blob([csvOf(tableTaken(all, chosen))], { type: 'text/csv' });
  const from = { ...guide.source, selection: made.name, link: location.href };
  return new Blob([jsonOf(from, 'events', valuesTaken(all, chosen))], {
    type: 'application/json',
  });
}

async function tablesAt(address: string) {
  const tables = await loadTables(address);
  return { guide: tables.guide, load: tables.load('events') };
}

/** The same entries as the site's own calendars have: a calendar that has both knows them for one. */
function calendarOf({ file, events, name }: MadeOf): string {
  const entries = events.map(({ entry, path }): CalendarEntry => {
    const url = new URL(path, location.href).href;
    return { ...entry, url, lines: [...entry.lines, url] };
  });
  return icsOf(entries, { ...file.head, name: `${name} · ${file.head.name}` });
}
