import type { Touched } from '#domain/catalogue/touched.ts';
import { KINDS, type RecordRef } from '#domain/records/kinds.ts';
import type { PageName, Routes } from '#i18n/routes.ts';

/** Pages that show something of nearly every record. */
const OVERVIEWS = ['home', 'timeline', 'changes'] as const satisfies readonly PageName[];
/** What else lists records of a kind besides the list of all. */
const LISTED_ON = {
  event: ['agreements', 'commitments', 'years'],
  partner: ['agreements', 'countries', 'embedMap'],
  strategy: ['goals'],
  figure: ['goals'],
  person: [],
  organisation: [],
  source: [],
} as const satisfies Record<RecordRef['kind'], readonly PageName[]>;

/**
 * Says of a page's address whether a change of some records shows there: overviews, lists of their kinds, and all
 * pages of what it touches, with the parts that lie below their addresses.
 */
export function touchedPages(
  routes: Routes,
  changed: readonly RecordRef[],
  { records, years, decades, countries }: Touched,
): (path: string) => boolean {
  const lists = changed.flatMap(({ kind }) => [KINDS[kind].collection, ...LISTED_ON[kind]]);
  const pages = new Set([...OVERVIEWS, ...lists].map((name) => routes.page(name)));
  const roots = [
    ...records.map(({ kind, id }) => routes.record(kind, id)),
    ...years.flatMap((year) => [routes.page('years', year), routes.page('eventYear', year)]),
    ...decades.map((decade) => routes.page('decades', decade)),
    ...countries.map((code) => routes.page('countries', code.toLowerCase())),
  ];
  return (path) => pages.has(path) || roots.some((root) => path.startsWith(root));
}
