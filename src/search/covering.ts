import { touches } from './folding/folding.ts';
import { momentOfDay } from './heads/columns.ts';
import type { SearchMeans } from './means.ts';
import type { Query } from './query.ts';
import {
  rankRecords,
  type FoundRecord,
  type FoundTexts,
  type FoundVersion,
  type QueryFindings,
} from './rank-records.ts';
import { dateOfTerm } from './reading.ts';
import { foundIn, type FullTexts } from './texts/full-texts.ts';

/** True when a query asks for a day or a month, so that what lasts longer may have it within. */
export function asksForDate({ terms }: Pick<Query, 'terms'>): boolean {
  return terms.some((term) => dateOfTerm(term) !== null);
}

/** What has the dates of a query within its time, and its other words in its head or text. */
export async function coveringOf(
  means: SearchMeans,
  { query, findings }: { readonly query: Query; readonly findings: QueryFindings },
  found: readonly FoundRecord[],
  texts: FullTexts | null,
): Promise<FoundRecord[]> {
  if (!asksForDate(query)) return [];
  const rest = { ...query, terms: query.terms.filter((term) => dateOfTerm(term) === null) };
  const inTexts =
    texts && rest.terms.length > 0
      ? await foundIn(means, rest, { ...texts, findings: withoutDates(texts.findings) })
      : new Map();
  return findCovering(means, findings, inTexts, found);
}

/** A date that nothing has need not hide what has the other words. */
export function rankWithoutDates(
  findings: QueryFindings,
): Pick<ReturnType<typeof rankRecords>, 'found' | 'missing'> {
  const dates = findings.required.filter(({ term }) => dateOfTerm(term) !== null);
  const rest = withoutDates(findings);
  if (dates.length === 0 || rest.required.length === 0) return { found: [], missing: [] };
  const { found } = rankRecords(rest, 'all');
  return { found, missing: dates.map(({ term }) => term.written) };
}

/** What is known of the query's other words. */
function withoutDates(findings: QueryFindings): QueryFindings {
  const isOther = ({ term }: QueryFindings['terms'][number]) => dateOfTerm(term) === null;
  const { terms, required } = findings;
  return { ...findings, terms: terms.filter(isOther), required: required.filter(isOther) };
}

/**
 * Records whose time has the dates asked for within it, though it does not state them: of "năm
 * 2017" one knows that it may have been on 1.1.2017. They have all other words of the query, in
 * their heads or among `texts`. The shortest time first; `found` are left out.
 */
async function findCovering(
  { heads }: SearchMeans,
  { terms, required }: QueryFindings,
  texts: FoundTexts,
  found: readonly FoundRecord[],
): Promise<FoundRecord[]> {
  const dates = terms.flatMap(({ term }) => dateOfTerm(term) ?? []);
  if (dates.length === 0) return [];
  const others = required.filter(({ term }) => dateOfTerm(term) === null);
  const versions = heads.map.languages.length + 1;
  const known = new Set(found.map(({ record }) => record));
  const covering: (FoundVersion & { readonly record: number })[] = [];
  for (const [doc, first, last] of await heads.spans()) {
    const record = Math.floor(doc / versions);
    const ends = { from: startOf(first), until: endOf(last) };
    const fits =
      !known.has(record) &&
      dates.every((date) => touches(date, ends.from, ends.until)) &&
      (texts.has(doc) || others.every((term) => term.inRecord(record)));
    if (fits)
      covering.push({ ...versionOf(doc, versions), record, points: ends.from - ends.until });
  }
  return [...Map.groupBy(covering, ({ record }) => record)].map(([record, list]) => ({
    record,
    versions: list,
  }));
}

function versionOf(doc: number, versions: number): Omit<FoundVersion, 'points'> {
  return { doc, place: doc % versions, exact: false, complete: true };
}

/** An open end lies farther than any date, and longer times are worth less: no infinity, for they are subtracted. */
const FAR = 8.64e15;

function startOf(day: number | null): number {
  return day === null ? -FAR : momentOfDay(day);
}

function endOf(day: number | null): number {
  return day === null ? FAR : momentOfDay(day + 1) - 1;
}
