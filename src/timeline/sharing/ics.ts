import { DAY } from '../item.ts';
import type { SharedRow } from './row.ts';

/** What a calendar needs besides its events. */
export interface CalendarHead {
  readonly name: string;
  /** Host of the site, for ids that no other calendar uses. */
  readonly host: string;
  /** Day of the data, `2026-11-21`. */
  readonly dataDate: string;
}

/**
 * A calendar of all-day events (RFC 5545). Only an exact date stands as it is; any other covers all the
 * days it may mean, says so in its title, and keeps nobody's day busy. An open or unknown end is
 * left at the one day that is known; a row without any day is left out.
 */
export function icsOf(rows: readonly SharedRow[], head: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${plain(head.host)}//timeline//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(head.name)}`,
    ...rows.flatMap((row) => event(row, head)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event(row: SharedRow, { host, dataDate }: CalendarHead): string[] {
  const first = row.start ?? row.end;
  if (first === null) return [];
  const last = row.end ?? first;
  const exact =
    row.precision === 'day' && !row.approximate && row.start !== null && row.end !== null;
  return [
    'BEGIN:VEVENT',
    `UID:${row.id}@${plain(host)}`,
    `DTSTAMP:${compact(dataDate)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escape(exact ? row.title : `${row.title} (${row.date})`)}`,
    `DESCRIPTION:${escape(`${row.date}\n${row.url}`)}`,
    `URL:${row.url}`,
    `STATUS:${row.planned ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

function plain(text: string): string {
  return text.replace(/[^\w.-]/g, '-');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** No line may be longer than 75 bytes; the rest follows behind a space, no letter cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      parts.push(part);
      [part, bytes] = [' ', 1];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
