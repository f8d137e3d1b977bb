import { FILTER_KINDS, type FilterKind, type View } from './view.ts';

type Named = ReadonlyMap<string, string>;

/** The values that can be chosen, with their names; a kind that is left out takes any value. */
export type Choices = Partial<Readonly<Record<Exclude<FilterKind, 'day'>, Named>>> & {
  /** Days of the year are too many to be offered, but each has a name. */
  readonly day?: Pick<Named, 'has' | 'get'>;
};

/** The view without values nobody could have chosen: an old link must not empty the whole timeline. */
export function knownOnly(view: View, choices: Choices): View {
  const unknown = (kind: FilterKind) =>
    view.filters[kind].some((id) => choices[kind] && !choices[kind].has(id));
  if (!FILTER_KINDS.some(unknown)) return view;
  const kept = FILTER_KINDS.map((kind) => {
    const known = choices[kind];
    return [kind, known ? view.filters[kind].filter((id) => known.has(id)) : view.filters[kind]];
  });
  return { ...view, filters: Object.fromEntries(kept) as View['filters'] };
}
