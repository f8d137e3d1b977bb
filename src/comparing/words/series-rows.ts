import { parseDate } from '#domain/dates/edtf-date.ts';
import type { Entry } from '../edition.ts';
import { SHAPES } from '../shapes.ts';
import { asWritten, type Fields, isFields, listOf } from '../values.ts';
import type { Speaker } from './speaker.ts';
import type { Speakers } from './told-change.ts';
import { tell } from './value-words.ts';

/** The values of a figure for one time, as they were and are; null where there was or is none. */
export interface SeriesRow {
  readonly time: string;
  readonly written: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A figure's values in both editions side by side, in the order of time. */
export function seriesRows(
  before: Entry | null,
  after: Entry | null,
  speakers: Speakers,
): SeriesRow[] {
  const was = valuesByTime(before, speakers.before);
  const is = valuesByTime(after, speakers.after);
  const times = [...new Set([...was.keys(), ...is.keys()])].sort(byMoment);
  return times.map((written) => {
    const date = tell({ as: 'date' }, written, {}, speakers.after);
    return {
      written,
      time: date?.words ?? written,
      before: was.get(written)?.join('; ') ?? null,
      after: is.get(written)?.join('; ') ?? null,
    };
  });
}

function byMoment(a: string, b: string): number {
  const [one, other] = [momentOf(a), momentOf(b)];
  return one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1;
}

function momentOf(written: string): number {
  const read = parseDate(written);
  return read.ok ? read.date.earliest : Infinity;
}

function valuesByTime(figure: Entry | null, speaker: Speaker): Map<string, string[]> {
  const values = new Map<string, string[]>();
  if (!figure) return values;
  for (const item of listOf(figure.fields['observations'])) {
    if (!isFields(item)) continue;
    const time = asWritten(item['asOf'] ?? item['period'] ?? '');
    const amount = amountOf(item);
    const words = tell({ as: 'amount' }, amount, figure.fields, speaker)?.words;
    if (words) values.set(time, [...(values.get(time) ?? []), words]);
  }
  return values;
}

/** The number with its exactness, as the changes of a figure tell it. */
function amountOf(item: Fields): unknown {
  const shape = SHAPES.figure['observations'];
  return shape && 'items' in shape ? shape.via?.(item)['amount'] : undefined;
}
