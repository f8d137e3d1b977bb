import { precisionOf, isCertain } from '../dates/certainty.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Records } from '../catalogue/records.ts';
import type { LocalText } from '../records/text.ts';
import type { FieldPath, Finding, Ground, Rule } from './rule.ts';

/** A remark on certainty, and the dates beside it that it may speak of. */
interface Remark {
  readonly file: string;
  readonly words: LocalText | null;
  readonly dates: readonly (readonly [FieldPath, ChronicleDate | null])[];
}

/** What is said to have been inferred of a date is not written as if a source stated it. */
export const inferredButCertain: Rule = (records, ground) =>
  remarksIn(records).flatMap(({ file, words, dates }): Finding[] => {
    const known = dates.flatMap(([field, date]) => (date ? [{ field, date }] : []));
    // One date in doubt among several is the one that the remark speaks of.
    if (!words || known.some(({ date }) => !isCertain(date))) return [];
    const told = known.find(({ date }) => tells(words, date, ground));
    if (!told) return [];
    const { field, date } = told;
    const key = String(field.findLast((part) => typeof part === 'string'));
    return [{ kind: 'inferred-but-certain', file, field, params: { key, date: date.written } }];
  });

/** Whether the words call a part of the date inferred that the date states: of a month no day was. */
function tells(words: LocalText, date: ChronicleDate, { inferred }: Ground): boolean {
  const rank = RANKS.indexOf(precisionOf(date));
  const parts = Object.values(words).flatMap((text) => inferred(text));
  return parts.some((part) => RANKS.indexOf(part) >= rank);
}

const RANKS = ['day', 'month', 'season', 'year', 'decade', 'century'];

function remarksIn(records: Records): Remark[] {
  const { events, partners, strategies, figures, sources, organisations } = records;
  return [
    ...events.map(({ file, doubt, date }) => remark(file, doubt, [['date'], date])),
    ...partners.map(({ file, doubt, established, inheritedOn }) =>
      remark(file, doubt, [['established'], established], [['inheritedOn'], inheritedOn]),
    ),
    ...partners.flatMap(({ file, agreements }) =>
      agreements.map(({ note, life }, a) =>
        remark(
          file,
          note,
          ...life.map(({ date }, s) => [['agreements', a, 'life', s, 'date'], date] as const),
        ),
      ),
    ),
    ...strategies.map(({ file, doubt, issued, inForce }) =>
      remark(file, doubt, [['issued'], issued], [['inForce'], inForce]),
    ),
    ...figures.flatMap(({ file, observations }) =>
      observations.map(({ note, time, timeKind }, index) =>
        remark(file, note, [['observations', index, timeKind], time]),
      ),
    ),
    ...sources.map(({ file, note, published }) => remark(file, note, [['published'], published])),
    ...organisations.map(({ file, doubt, founded, dissolved }) =>
      remark(file, doubt, [['founded'], founded], [['dissolved'], dissolved]),
    ),
  ];
}

function remark(file: string, words: LocalText | null, ...dates: Remark['dates']): Remark {
  return { file, words, dates };
}
