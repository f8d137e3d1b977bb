import { byFacet, FACETS, type Facet, type FacetValues, type Selection } from './documents.ts';
import { inYears } from './years.ts';

/** How many results each value of a facet would leave. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

interface Faceted {
  readonly facets: FacetValues;
}

/** True when an entry has, under every narrowed facet, one of the values chosen there. */
export function fits(entry: Faceted, selection: Selection, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen = selection[facet] ?? [];
    if (facet === except || chosen.length === 0) return true;
    return entry.facets[facet].some((value) => isChosen(facet, value, chosen));
  });
}

/** Years are chosen as runs of them, all else value by value. */
function isChosen(facet: Facet, value: string, chosen: readonly string[]): boolean {
  return facet === 'year' ? inYears(value, chosen) : chosen.includes(value);
}

/**
 * Counts for every facet over entries that match the words. A facet's own choice does not narrow
 * its own counts, so that a reader sees what adding a second value would bring. Years in their
 * order, all else by count and then by value; chosen values stay even when nothing is left of them.
 */
export function countFacets(entries: readonly Faceted[], selection: Selection): FacetCounts {
  const count = (facet: Facet): FacetCount[] => {
    const chosen = selection[facet] ?? [];
    // A run of years is no value of its own: it stays in the selection, whatever is found.
    const kept = facet === 'year' ? [] : chosen;
    const counts = new Map<string, number>(kept.map((value) => [value, 0]));
    for (const entry of entries) {
      if (!fits(entry, selection, facet)) continue;
      for (const value of entry.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, number]) => ({ value, count: number, chosen: isChosen(facet, value, chosen) }))
      .sort(facet === 'year' ? byYear : byCount);
  };
  return byFacet(count);
}

function byYear(a: FacetCount, b: FacetCount): number {
  return Number(a.value) - Number(b.value);
}

function byValue(a: FacetCount, b: FacetCount): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || byValue(a, b);
}

/** The selection with one value put in, or taken out when it was in. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
  const chosen = selection[facet] ?? [];
  const others = chosen.filter((other) => other !== value);
  return { ...selection, [facet]: others.length < chosen.length ? others : [...chosen, value] };
}

/** The selection with all values of a facet replaced. */
export function choose(selection: Selection, facet: Facet, values: readonly string[]): Selection {
  return { ...selection, [facet]: [...new Set(values)] };
}

/** True when no facet is narrowed. */
export function isOpen(selection: Selection): boolean {
  return FACETS.every((facet) => (selection[facet] ?? []).length === 0);
}
