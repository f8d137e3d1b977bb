import { FILTER_KINDS, type FilterKind, type View } from './view.ts';

/** The values that can be chosen, with their names; a kind that is left out takes any value. */
export type Choices = Partial<Readonly<Record<FilterKind, ReadonlyMap<string, string>>>>;

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

/** A value the events are narrowed to, with its name. */
export interface Chosen {
  readonly kind: FilterKind;
  readonly id: string;
  readonly label: string;
}

/** All values a view is narrowed to, kind by kind. */
export function chosenIn(view: View, choices: Choices): Chosen[] {
  return FILTER_KINDS.flatMap((kind) =>
    view.filters[kind].map((id) => ({ kind, id, label: choices[kind]?.get(id) ?? id })),
  );
}
