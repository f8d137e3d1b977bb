import { FACETS, type Facet, type Selection } from './documents.ts';
import { countFacets, fits, type FacetCounts } from './facets.ts';
import type { Hit, SearchMeans, SearchRequest } from './means.ts';
import { compareNewest, compareOldest, comparePoints } from './ranking.ts';

/** How many hits there would be if one facet were no longer narrowed. */
export interface Loosened {
  readonly facet: Facet;
  readonly count: number;
}

export interface Arranged {
  readonly hits: readonly Hit[];
  /** Hits there would be without any narrowing. */
  readonly unnarrowed: number;
  /** When nothing is left: how many hits there would be without one of the facets narrowed. */
  readonly loosened: readonly Loosened[];
  readonly facets: FacetCounts;
}

/** Narrows what was found by the reader's facets, counts it, and puts it in order. */
export function arrange(
  { language }: SearchMeans,
  { selection, order }: SearchRequest,
  found: readonly Hit[],
): Arranged {
  const records = recordsIn(found, selection.lang ?? [], language);
  const hits = records.filter(({ entry }) => fits(entry, selection));
  const faceted = (list: readonly Hit[]) => list.map(({ entry }) => entry);
  return {
    hits: hits.sort(orderOf(order, language)),
    unnarrowed: recordsIn(found, [], language).length,
    loosened: hits.length > 0 ? [] : loosen(found, selection, language),
    facets: {
      ...countFacets(faceted(records), selection),
      lang: countFacets(faceted(found), selection).lang,
    },
  };
}

function loosen(found: readonly Hit[], selection: Selection, language: string): Loosened[] {
  return FACETS.filter((facet) => (selection[facet] ?? []).length > 0)
    .map((facet) => {
      const languages = facet === 'lang' ? [] : (selection.lang ?? []);
      const records = recordsIn(found, languages, language);
      return { facet, count: records.filter(({ entry }) => fits(entry, selection, facet)).length };
    })
    .filter(({ count }) => count > 0);
}

/** One hit a record, among the languages chosen: the one in the page's language when there is one, else the best. */
function recordsIn(hits: readonly Hit[], languages: readonly string[], language: string): Hit[] {
  const records = new Map<string, Hit>();
  for (const hit of hits) {
    if (!fits(hit.entry, { lang: languages })) continue;
    const key = `${hit.entry.kind}/${hit.entry.id}`;
    const other = records.get(key);
    if (!other || preferred(hit, other, language)) records.set(key, hit);
  }
  return [...records.values()];
}

function preferred(hit: Hit, other: Hit, language: string): boolean {
  const home = Number(hit.entry.lang === language) - Number(other.entry.lang === language);
  return home > 0 || (home === 0 && hit.points > other.points);
}

/** What is typed exactly comes first, then the page's language, then points. */
function orderOf(order: SearchRequest['order'], language: string): (a: Hit, b: Hit) => number {
  if (order === 'newest') return (a, b) => compareNewest(a.entry, b.entry);
  if (order === 'oldest') return (a, b) => compareOldest(a.entry, b.entry);
  return (a, b) =>
    Number(b.exact) - Number(a.exact) ||
    Number(b.entry.lang === language) - Number(a.entry.lang === language) ||
    comparePoints(a, b);
}
