import { momentInWords, type TickWords } from '#timeline/axis/tick-format.ts';
import { momentOfDay } from '#timeline/view/days-of-year.ts';
import type { Choices } from '#timeline/view/known.ts';
import { FILTER_KINDS, type FilterKind } from '#timeline/view/view.ts';

/** The values the page's own controls offer, with their names; no entry for a kind without controls. */
export function readChoices(root: HTMLElement, ticks: TickWords): Choices {
  const found = FILTER_KINDS.flatMap((kind) => {
    const values = valuesOf(root, kind);
    return values.length ? [[kind, new Map(values)] as const] : [];
  });
  return { ...Object.fromEntries(found), day: daysOf(ticks) };
}

/** Every day of the year can be asked for; the controls offer today. */
function daysOf(ticks: TickWords): NonNullable<Choices['day']> {
  return {
    has: (id) => momentOfDay(id) !== null,
    get: (id) => momentInWords(ticks.day, momentOfDay(id) ?? NaN, ticks),
  };
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
