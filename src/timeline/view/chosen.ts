import type { Choices } from './known.ts';
import { FILTER_KINDS, type FilterKind, type View } from './view.ts';

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
