import { isPeriod, type Selection } from '#timeline/comparing/selection.ts';
import type { Choices } from '#timeline/view/known.ts';

/** What a selection is called: the value's name, or its years. Empty for none. */
export function nameOf(selection: Selection | null, choices: Choices): string {
  if (!selection) return '';
  if (!isPeriod(selection)) return choices[selection.kind]?.get(selection.id) ?? selection.id;
  const { from, to } = selection;
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** The names of both sides. */
export type SideNames = readonly [string, string];
