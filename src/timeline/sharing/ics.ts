import { DAY } from '../items/item.ts';
import { calendarDaysOf } from './calendar-days.ts';
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
 * A calendar (RFC 5545). Days that are known are all-day events that keep nobody busy. Any other date
 * (open, approximate, coarse, longer than a month) would come out as a false day or a banner over years:
 * such a row is a journal entry without a date, which the standard allows, and says its date in words.
 */
export function icsOf(rows: readonly SharedRow[], head: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${plain(head.host)}//timeline//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(head.name)}`,
    ...rows.flatMap((row) => component(row, head)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function component(row: SharedRow, head: CalendarHead): string[] {
  const days = calendarDaysOf(row);
  const doubtful = row.status !== 'held';
  if (typeof days === 'string') {
    const status = `STATUS:${doubtful ? 'DRAFT' : 'FINAL'}`;
    return ['BEGIN:VJOURNAL', ...said(row, head, [row.date]), status, 'END:VJOURNAL'];
  }
  return [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${compact(days.first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(days.last))}`,
    ...said(row, head, []),
    `STATUS:${doubtful ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What events and entries have in common; `added` stands behind the title. */
function said(
  row: SharedRow,
  { host, dataDate }: CalendarHead,
  added: readonly string[],
): string[] {
  const inBrackets = [...added, row.statusNote].filter(Boolean).join('; ');
  const lines = [row.date, row.statusNote, row.url].filter(Boolean);
  return [
    `UID:${row.id}@${plain(host)}`,
    `DTSTAMP:${compact(dataDate)}T000000Z`,
    `SUMMARY:${escape(inBrackets ? `${row.title} (${inBrackets})` : row.title)}`,
    `DESCRIPTION:${escape(lines.join('\n'))}`,
    `URL:${row.url}`,
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
