import { isoDay } from '#domain/dates/calendar.ts';
import { parseDate } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import { writtenWords } from '#i18n/written-dates.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import type { Problem } from './issue.ts';

/** A day as a text tells it. */
interface ToldDay {
  readonly iso: string;
  readonly written: string;
  readonly index: number;
}

/**
 * Events whose text begins with a day of another month than the front matter's, and nowhere tells the
 * front matter's: one of the two is most likely mistyped.
 */
export function toldDateProblems(
  files: readonly PlacedRecord[],
  events: readonly Event[],
): Problem[] {
  const byFile = new Map(events.map((event) => [event.file, event]));
  return files.flatMap((file): Problem[] => {
    const event = byFile.get(file.placed.file);
    const { body } = file.read;
    if (!event || !body || !isTold(event)) return [];
    const [first] = daysIn(body.text);
    if (!first || isIn(event, first.iso) || names(file, event)) return [];
    const line = body.linesBefore + body.text.slice(0, first.index).split('\n').length;
    const params = { written: first.written, date: event.date.written };
    return [{ kind: 'date-in-text', file: file.placed.file, line, column: 1, params }];
  });
}

/** Only a day or a month can be contradicted by a day. */
function isTold({ date, status }: Event): boolean {
  return status === 'held' && date.kind === 'point' && /^(day|month)$/.test(date.point.precision);
}

function isIn({ date }: Event, day: string): boolean {
  return isoDay(date.earliest).slice(0, 7) === day.slice(0, 7);
}

/** Whether title, summary or text tell the front matter's month in any form: 26.4, April, 4/2023. */
function names({ read }: PlacedRecord, { date }: Event): boolean {
  const text = (read.content.text ?? '').replace(/^date:.*$/m, '').toLowerCase();
  const month = Number(isoDay(date.earliest).slice(5, 7));
  const words = (writtenWords('month')[month - 1] ?? []).filter((word) => word.length > 3);
  const isNumbered = new RegExp(
    `(^|\\D)0?${month}[./-]\\d{4}|\\d[./-]0?${month}(?!\\d)|\\D0?${month}[./-]\\d`,
    'u',
  );
  return isNumbered.test(text) || words.some((word) => text.includes(word)) || named(text, month);
}

/** Vietnamese and others number their months: “tháng 4”. */
function named(text: string, month: number): boolean {
  const noun = writtenWords('month')
    .flat()
    .flatMap((word) => {
      const [first = '', second] = word.split(' ');
      return second === undefined ? [] : [first];
    });
  return [...new Set(noun)].some((word) => new RegExp(`${word} 0?${month}(?!\\d)`, 'u').test(text));
}

/** Every day a text tells in full: 26.4.2023, “26 tháng 4 năm 2023”, “26 April 2023”. */
function daysIn(text: string): ToldDay[] {
  const months = writtenWords('month');
  const words = months.flat().filter((word) => word.length > 3);
  const nouns = words.flatMap((word) =>
    word.includes(' ') ? [`${word.split(' ')[0]} \\d{1,2}`] : [],
  );
  const month = [...new Set([...words, ...nouns])].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(
    `(?<![\\d.])(\\d{1,2})(?:([./-])(\\d{1,2})\\2|\\s+(${month})\\s+(?:\\p{L}+\\s+)?)(\\d{4})(?!\\d)`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [written, day = '', , number, name, year = ''] = match;
    const at = number ?? /\d+$/.exec(name ?? '')?.[0] ?? monthOf(name ?? '', months);
    const iso = `${year}-${at.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return parseDate(iso).ok ? [{ iso, written, index: match.index }] : [];
  });
}

function monthOf(name: string, months: readonly (readonly string[])[]): string {
  return String(months.findIndex((words) => words.includes(name.toLowerCase())) + 1);
}
