import type { TimelineData } from '#timeline/data.ts';
import type { Bounds } from '#timeline/items/item.ts';
import { presetOf } from '#timeline/view/presets.ts';
import { encodeView } from '#timeline/view/write-url.ts';
import { NO_FILTERS, type FilterKind, type View } from '#timeline/view/view.ts';
import { isPending } from '../settled-choice.ts';

/** Shows the view's own state on the controls. */
export function showOnControls(
  root: HTMLElement,
  view: View,
  data: TimelineData,
  bounds: Bounds,
): void {
  for (const chip of root.querySelectorAll<HTMLElement>('[data-filter]')) {
    const chosen = view.filters[chip.dataset['filter'] as FilterKind];
    chip.ariaPressed = String(chosen.includes(chip.dataset['value'] ?? ''));
  }
  press(root, 'preset', presetOf(view, data.today, bounds));
  press(root, 'importance', String(view.importance));
  const list = root.querySelector('[data-do="list"]');
  if (list) list.ariaPressed = String(view.list);
  showChoices(root, view);
  const more = root.querySelector<HTMLAnchorElement>('[data-more]');
  if (more) more.href = more.pathname + fullAddress(view, data);
}

/** Of several buttons, the one whose value is the view's. */
function press(root: HTMLElement, name: string, value: string | null): void {
  for (const button of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    button.ariaPressed = String(button.dataset[name] === value);
  }
}

function showChoices(root: HTMLElement, view: View): void {
  setChoice(root.querySelector('[data-lanes]'), view.lanes);
  for (const select of root.querySelectorAll<HTMLSelectElement>('[data-pick]')) {
    const chosen = view.filters[select.dataset['pick'] as FilterKind];
    // What is chosen already stands among the active filters and cannot be chosen once more.
    for (const option of select.options) option.disabled = chosen.includes(option.value);
  }
  const field = root.querySelector<HTMLInputElement>('[data-q]');
  if (field && document.activeElement !== field) field.value = view.q;
}

/** A choice that the reader is just looking through is left alone. */
function setChoice(select: HTMLSelectElement | null, value: string): void {
  if (select && !isPending(select)) select.value = value;
}

/** The same view on the full page, whose own window is another and which is not narrowed by itself. */
function fullAddress(view: View, { home, scope }: TimelineData): string {
  const filters = scope ? { ...view.filters, ...scope } : view.filters;
  const plain = { ...home, from: 0, to: 1, lanes: 'pillar', filters: NO_FILTERS } as const;
  return encodeView({ ...view, filters, selected: null, list: false, allBars: false }, plain);
}
