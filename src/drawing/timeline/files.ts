import { csvOf, hasFormulas } from '#exports/formats/csv.ts';
import { icsOf } from '#exports/formats/ics.ts';
import { jsonOf } from '#exports/formats/json.ts';
import { countDays, DAYLESS } from '#timeline/sharing/calendar-days.ts';
import { calendarEntry } from '#timeline/sharing/calendar-entry.ts';
import type { DetailFile } from '#timeline/sharing/details.ts';
import { fullRow, namedRow, rowOf, type SharedRow } from '#timeline/sharing/row.ts';
import { tableOf } from '#timeline/sharing/table.ts';
import type { ShareWords } from '#timeline/sharing/words.ts';
import { fill } from './fill.ts';
import type { ShareHost } from './share-host.ts';

/** A file to save, and what is to be said of it. */
export interface Taken {
  readonly content: BlobPart;
  readonly note?: string;
}

/** The events that are shown, as a file; `link` is the address of the view. */
export async function fileOf(
  format: 'csv' | 'json' | 'ics',
  host: ShareHost,
  words: ShareWords,
  link: string,
): Promise<Taken> {
  const spoken = host.page.data.words;
  const rows = host.shown().map((item) => rowOf(item, location.href, spoken));
  if (format === 'ics') return calendarOf(rows, words);
  const details = await detailsOf(words);
  const full = rows.map((row) => fullRow(row, details));
  if (format === 'json') {
    const { title, dataDay: dataDate, dataVersion } = words;
    const version = dataVersion === undefined ? {} : { dataVersion };
    return { content: jsonOf({ title, dataDate, ...version, link }, 'events', full) };
  }
  const table = tableOf(full.map((row) => namedRow(row, host.choices)));
  return { content: csvOf(table), note: hasFormulas(table) ? words.csvNote : '' };
}

/** What downloads have beyond the page; rejects when it does not arrive. */
async function detailsOf({ details }: ShareWords): Promise<DetailFile> {
  const answer = await fetch(details);
  if (!answer.ok) throw new Error(`${details}: ${answer.status}`);
  return (await answer.json()) as DetailFile;
}

function calendarOf(rows: readonly SharedRow[], words: ShareWords): Taken {
  const head = {
    name: `${words.title} – ${words.site}`,
    product: 'timeline',
    host: words.calendarHost,
    dataDate: words.dataDay,
    dataVersion: words.dataVersion,
  };
  return { content: icsOf(rows.map(calendarEntry), head), note: calendarNote(rows, words) };
}

/** How many events the calendar has, and how many stand on no day of it, and why. */
function calendarNote(rows: readonly SharedRow[], words: ShareWords): string {
  const counts = countDays(rows);
  const dayless = DAYLESS.filter((why) => counts[why] > 0);
  const reasons = dayless.map((why) => fill(words.icsReasons[why], { count: counts[why] }));
  const days = fill(words.icsDays, { count: counts.days });
  if (dayless.length === 0) return days;
  const count = rows.length - counts.days;
  return `${days} ${fill(words.icsNotes, { count, reasons: reasons.join(', ') })}`;
}
