import type { Choices } from '#timeline/view/known.ts';
import { FILTER_KINDS, type FilterKind } from '#timeline/view/view.ts';

/** The values the page's own controls offer, with their names; no entry for a kind without controls. */
export function readChoices(root: HTMLElement): Choices {
  const found = FILTER_KINDS.flatMap((kind) => {
    const values = valuesOf(root, kind);
    return values.length ? [[kind, new Map(values)] as const] : [];
  });
  return Object.fromEntries(found);
}

function valuesOf(root: HTMLElement, kind: FilterKind): [string, string][] {
  const chips = root.querySelectorAll<HTMLElement>(`[data-filter="${kind}"][data-value]`);
  const options = root.querySelectorAll<HTMLOptionElement>(`[data-pick="${kind}"] option`);
  const named = [...chips].map((chip): [string, string] => [
    chip.dataset['value'] ?? '',
    chip.dataset['name'] ?? '',
  ]);
  const listed = [...options].map((option): [string, string] => [
    option.value,
    option.dataset['name'] ?? option.label,
  ]);
  return [...named, ...listed].filter(([id]) => id !== '');
}
