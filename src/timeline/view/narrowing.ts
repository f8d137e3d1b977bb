import { NO_FILTERS, type FilterKind, type View } from './view.ts';

/** Adds `id` to a filter, or takes it out again. */
export function toggleFilter(view: View, kind: FilterKind, id: string): View {
  const now = view.filters[kind];
  const next = now.includes(id) ? now.filter((other) => other !== id) : [...now, id];
  return { ...view, filters: { ...view.filters, [kind]: next } };
}

/** The view narrowed to one more value of a kind; as it was when that value is chosen already. */
export function withFilter(view: View, kind: FilterKind, id: string): View {
  return view.filters[kind].includes(id) ? view : toggleFilter(view, kind, id);
}

/** The same window and lanes with nothing filtered out. */
export function withoutFilters(view: View): View {
  return { ...view, filters: NO_FILTERS, importance: 1, q: '' };
}
