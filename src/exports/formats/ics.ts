import { isoDay } from '#domain/dates/calendar.ts';

/** What a calendar needs besides its entries. */
export interface CalendarHead {
  readonly name: string;
  /** What of the site made the file, in the letters of an identifier. */
  readonly product: string;
  /** Host of the site, for ids that no other calendar uses. */
  readonly host: string;
  /** Day of the data, `2026-11-21`. */
  readonly dataDate: string;
  /** Version of the data, where the site told it. */
  readonly dataVersion?: string | undefined;
}

/** One entry of a calendar. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  /** Lines of the description. */
  readonly lines: readonly string[];
  /** Where it is, where that is known. */
  readonly place?: string;
  /** Address of the entry's page, in full; null where the site knows none of its own. */
  readonly url: string | null;
  /** First and last day, `2023-04-30`; null where any day would be a false one. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** False for what may never come or have come about. */
  readonly certain: boolean;
}

/**
 * A calendar (RFC 5545). An entry with days is an all-day event that keeps nobody busy. One without is a
 * journal entry without a date, which the standard allows: no day, rather than a false one.
 *
 * Written here, since no kept library writes that: ical-generator knows no journal entries and dates an event
 * without a beginning now, ts-ics folds by letters and not by bytes, ical.js leaves the calendar's name
 * unescaped. The tests have ical.js read what is written.
 */
export function icsOf(entries: readonly CalendarEntry[], head: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${plain(head.host)}//${plain(head.product)}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(head.name)}`,
    `X-DATA-DATE;VALUE=DATE:${compact(head.dataDate)}`,
    ...(head.dataVersion ? [`X-DATA-VERSION:${escape(head.dataVersion)}`] : []),
    ...entries.flatMap((entry) => component(entry, head)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function component(entry: CalendarEntry, head: CalendarHead): string[] {
  const { days, certain } = entry;
  if (!days) {
    const status = `STATUS:${certain ? 'FINAL' : 'DRAFT'}`;
    return ['BEGIN:VJOURNAL', ...said(entry, head), status, 'END:VJOURNAL'];
  }
  return [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${compact(days.first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(days.last))}`,
    ...said(entry, head),
    // Journal entries may have none: theirs is in the description alone.
    ...(entry.place ? [`LOCATION:${escape(entry.place)}`] : []),
    `STATUS:${certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What events and journal entries have in common. */
function said({ id, title, lines, url }: CalendarEntry, { host, dataDate }: CalendarHead) {
  return [
    `UID:${id}@${plain(host)}`,
    `DTSTAMP:${compact(dataDate)}T000000Z`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(lines.join('\n'))}`,
    ...(url === null ? [] : [`URL:${url}`]),
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return isoDay(date.getTime());
}

function plain(text: string): string {
  return text.replace(/[^\w.-]/g, '-');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** No line may be longer than so many bytes. */
const MOST_BYTES = 75;

const ENCODER = new TextEncoder();

/** What of a line is too long follows behind a space, no letter cut in two. */
function fold(line: string): string {
  // No letter takes more than three bytes a unit: most lines need no counting.
  if (line.length * 3 <= MOST_BYTES) return line;
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = letter < '\u{80}' ? 1 : ENCODER.encode(letter).length;
    if (bytes + size > MOST_BYTES) {
      parts.push(part);
      [part, bytes] = [' ', 1];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
