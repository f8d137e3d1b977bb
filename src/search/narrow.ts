import { byFacet, FACETS, type Facet, type FacetValues, type Selection } from './documents.ts';
import { countFacets, fits, isOpen, type FacetCounts } from './facets.ts';
import type { RecordRow } from './heads/columns.ts';
import type { FoundRecord, FoundVersion } from './rank-records.ts';
import type { Hit, SearchMeans, SearchRequest } from './means.ts';

/** How many hits there would be if one facet were no longer narrowed. */
export interface Loosened {
  readonly facet: Facet;
  readonly count: number;
}

interface Arranged {
  readonly hits: readonly Hit[];
  readonly unnarrowed: number;
  readonly loosened: readonly Loosened[];
  readonly facets: FacetCounts | null;
}

/** Narrows what was found, or everything, by the reader's facets, counts and puts it in order. */
export async function arrange(
  means: SearchMeans,
  { selection, order, counted }: SearchRequest,
  found: readonly FoundRecord[],
  everything: boolean,
): Promise<Arranged> {
  const needed = counted || everything || order !== 'relevance' || !isOpen(selection);
  const rows = needed ? await means.heads.columns() : null;
  const records = everything ? allRecords(means, rows ?? []) : found;
  const chosen = selection.lang ?? [];
  const { languages } = means.heads.map;
  const rowed = needed ? records.map((record) => foundRow(record, rows, languages)) : [];
  const narrowed = isOpen(selection)
    ? records
    : records.filter((_, at) => fits(rowed[at] ?? NO_ROW, selection));
  const hits = narrowed.map((record) => choose(record, means, chosen, rows));
  hits.sort(comparing(order, rows));
  return {
    hits,
    unnarrowed: records.length,
    loosened: hits.length > 0 ? [] : loosen(rowed, selection),
    facets: counted ? count(rowed, selection) : null,
  };
}

/** Languages are counted over all; the other facets in the languages chosen. */
function count(rows: readonly Pick<RecordRow, 'facets'>[], selection: Selection): FacetCounts {
  const inLanguage = rows.filter((row) => fits(row, { lang: selection.lang ?? [] }));
  return { ...countFacets(inLanguage, selection), lang: countFacets(rows, selection).lang };
}

const NO_FACETS: FacetValues = byFacet(() => []);

const NO_ROW = { facets: NO_FACETS };

/** A record's facets; its languages are those in which something was found. */
function foundRow(
  { record, versions }: FoundRecord,
  rows: readonly RecordRow[] | null,
  languages: readonly string[],
): Pick<RecordRow, 'facets'> {
  const facets = rows?.[record]?.facets ?? NO_FACETS;
  return {
    facets: { ...facets, lang: versions.map((version) => langOf(version, facets, languages)) },
  };
}

function langOf(
  { place }: FoundVersion,
  { lang }: FacetValues,
  languages: readonly string[],
): string {
  return languages[place] ?? lang.find((code) => !languages.includes(code)) ?? '';
}

interface Chosen extends Hit {
  readonly exact: boolean;
  readonly home: boolean;
}

/** The version to show: in the page's language when that one has what was asked for. */
function choose(
  { record, versions }: FoundRecord,
  { language, heads }: SearchMeans,
  wanted: readonly string[],
  rows: readonly RecordRow[] | null,
): Chosen {
  const { languages } = heads.map;
  const home = languages.indexOf(language);
  const facets = rows?.[record]?.facets ?? NO_FACETS;
  const allowed =
    wanted.length === 0
      ? versions
      : versions.filter((version) => wanted.includes(langOf(version, facets, languages)));
  const worth = ({ place, complete, points }: FoundVersion) =>
    (complete ? 2e6 : 0) + (place === home ? 1e6 : 0) + points;
  const best = (allowed.length > 0 ? allowed : versions).reduce<FoundVersion | undefined>(
    (a, b) => (a && worth(a) >= worth(b) ? a : b),
    undefined,
  );
  const { doc = 0, points = 0, exact = false, place = -1 } = best ?? {};
  return { record, doc, points, exact, home: place === home };
}

/** What is typed exactly comes first, then the page's language, then points; record numbers break ties. */
function comparing(order: SearchRequest['order'], rows: readonly RecordRow[] | null) {
  const day = (hit: Hit, none: number) => rows?.[hit.record]?.day ?? none;
  // What has no date comes last in either direction.
  const [past, future] = [-Number.MAX_VALUE, Number.MAX_VALUE];
  if (order === 'newest')
    return (a: Chosen, b: Chosen) => day(b, past) - day(a, past) || a.record - b.record;
  if (order === 'oldest')
    return (a: Chosen, b: Chosen) => day(a, future) - day(b, future) || a.record - b.record;
  return (a: Chosen, b: Chosen) =>
    Number(b.exact) - Number(a.exact) ||
    Number(b.home) - Number(a.home) ||
    b.points - a.points ||
    a.record - b.record;
}

function loosen(rows: readonly Pick<RecordRow, 'facets'>[], selection: Selection): Loosened[] {
  return FACETS.filter((facet) => (selection[facet] ?? []).length > 0)
    .map((facet) => ({ facet, count: rows.filter((row) => fits(row, selection, facet)).length }))
    .filter(({ count }) => count > 0);
}

/** Records in all their languages, none of them weighed. */
export async function wholeRecords(
  means: SearchMeans,
  records: readonly number[],
): Promise<FoundRecord[]> {
  const all = allRecords(means, await means.heads.columns());
  return records.flatMap((record) => all[record] ?? []);
}

function allRecords({ heads }: SearchMeans, rows: readonly RecordRow[]): FoundRecord[] {
  const { languages } = heads.map;
  const step = languages.length + 1;
  return rows.map(({ facets }, record) => ({
    record,
    versions: facets.lang.map((code) => {
      const at = languages.indexOf(code);
      const place = at < 0 ? languages.length : at;
      return { doc: record * step + place, place, points: 0, exact: false, complete: true };
    }),
  }));
}
