import { isoDay } from '#domain/dates/calendar.ts';
import { isExact } from '#domain/dates/compare.ts';
import { parseDate } from '#domain/dates/edtf-date.ts';
import { KINDS } from '#domain/records/kinds.ts';
import type { Event } from '#domain/records/event.ts';
import { writtenWords } from '#i18n/written-dates.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { daysIn, type ToldDay } from './days-in-text.ts';
import { placeIn } from './text-problems.ts';
import type { Problem } from './issue.ts';

/**
 * Events whose text begins with another day than the front matter's, and nowhere tells the front
 * matter's: one of the two is most likely mistyped. So is a day that a translation alone tells.
 */
export function toldDateProblems(
  files: readonly PlacedRecord[],
  events: readonly Event[],
): Problem[] {
  const byFile = new Map(events.map((event) => [event.file, event]));
  return [...ofOriginals(files, byFile), ...ofTranslations(files, byFile)];
}

type ByFile = ReadonlyMap<string, Event>;

function ofOriginals(files: readonly PlacedRecord[], byFile: ByFile): Problem[] {
  return files.flatMap((file): Problem[] => {
    const event = byFile.get(file.placed.file);
    const { body } = file.read;
    if (!event || !body || !isTold(event)) return [];
    const [first, ...others] = daysIn(body.text);
    if (!first || isIn(event, first.iso) || names(file, event, first)) return [];
    if (isBeside(event, first) && !isOneDay(event, [first, ...others])) return [];
    return [problem(file, first, event)];
  });
}

/** An exact day beside one other: several days of a month tell what came before and after. */
function isOneDay(event: Event, days: readonly ToldDay[]): boolean {
  const beside = new Set(days.filter((day) => isBeside(event, day)).map(({ iso }) => iso));
  return isExact(event.date) && beside.size === 1;
}

/** A translation may add a day of something else; one like a day of its original, but for a part, is mistyped. */
function ofTranslations(files: readonly PlacedRecord[], byFile: ByFile): Problem[] {
  const originals = new Map(files.map((file) => [file.placed.file, file]));
  return files.flatMap((file): Problem[] => {
    if (file.placed.collection !== KINDS.event.texts || !file.read.body) return [];
    const main = file.placed.file.replace(/\.[^./]+\.md$/, '.md');
    const [event, original] = [byFile.get(main), originals.get(main)];
    if (!event || !original) return [];
    const told = daysIn(original.read.content.text ?? '').map(({ iso }) => iso);
    const known = [isoDay(event.date.earliest), ...told];
    const strange = daysIn(file.read.body.text).find(
      ({ iso }) =>
        !told.includes(iso) &&
        !isIn(event, iso) &&
        known.some((day) => isSlipOf(iso, day)) &&
        !namesDay(original, iso),
    );
    return strange ? [{ ...problem(file, strange, event), variant: 'translation' }] : [];
  });
}

/** Day, month or year is another, and only that. */
function isSlipOf(iso: string, day: string): boolean {
  const [own, other] = [iso.split('-'), day.split('-')];
  return own.filter((part, at) => part === other[at]).length === own.length - 1;
}

function problem(file: PlacedRecord, day: ToldDay, { date }: Event): Problem {
  const { body } = file.read;
  const line = (body?.linesBefore ?? 0) + placeIn(body?.text ?? '', day.index).line;
  const params = { written: day.written, date: date.written };
  return { kind: 'date-in-text', file: file.placed.file, line, column: 1, params };
}

/** Only a day or a month can be contradicted by a day. */
function isTold({ date, status }: Event): boolean {
  return status === 'held' && date.kind === 'point' && /^(day|month)$/.test(date.point.precision);
}

function isIn({ date }: Event, day: string): boolean {
  const told = parseDate(day);
  return told.ok && told.date.earliest >= date.earliest && told.date.latest <= date.latest;
}

/** A day of the front matter's own month. */
function isBeside({ date }: Event, { iso }: ToldDay): boolean {
  return isoDay(date.earliest).slice(0, 7) === iso.slice(0, 7);
}

/** Whether a text tells a day or its month in part: 26.4, “26 và 27 tháng 4”, “in April”. */
function namesDay({ read }: PlacedRecord, iso: string): boolean {
  const [, month = '', day = ''] = iso.split('-').map(String);
  const text = (read.content.text ?? '').toLowerCase();
  return isNumber(Number(day)).test(text) && namesMonth(text, Number(month));
}

function isNumber(number: number): RegExp {
  return new RegExp(`(?<!\\d)0?${number}(?!\\d)`, 'u');
}

/**
 * Whether title, summary or text tell the front matter's month in any form, 26.4, April, 4/2023, beside
 * the day that is not its own; of a day in that very month, whether they tell the right one too.
 */
function names({ read }: PlacedRecord, event: Event, other: ToldDay): boolean {
  const text = (read.content.text ?? '')
    .replace(/^date:.*$/m, '')
    .replaceAll(other.written, ' ')
    .toLowerCase();
  const [, month, day] = isoDay(event.date.earliest).split('-').map(Number);
  return isBeside(event, other) ? isNumber(day ?? 0).test(text) : namesMonth(text, month ?? 0);
}

function namesMonth(text: string, month: number): boolean {
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
