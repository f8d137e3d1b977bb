import type { TimelineData } from '#timeline/data.ts';
import type { Bounds } from '#timeline/items/item.ts';
import { presetOf, PRESETS, presetWindow } from '#timeline/view/presets.ts';
import { encodeView } from '#timeline/view/url.ts';
import {
  LANE_KINDS,
  NO_FILTERS,
  pan,
  toggleFilter,
  withFilter,
  withoutFilters,
  withWindow,
  zoomAt,
  type FilterKind,
  type View,
} from '#timeline/view/view.ts';
import { isPending, onSettled } from '../settled-choice.ts';
import { bindPanels } from './filter-panel.ts';
import type { Motion } from './motion.ts';
import type { Cause, ViewStore } from './store.ts';
import type { TextReader } from './text-reader.ts';

const ZOOM = 1.8;

/** What the buttons named by `data-do` make of a view; those that move the window glide there. */
const MOVES: Readonly<Record<string, (view: View) => View>> = {
  'zoom-in': (view) => zoomAt(view, ZOOM, (view.from + view.to) / 2),
  'zoom-out': (view) => zoomAt(view, 1 / ZOOM, (view.from + view.to) / 2),
  earlier: (view) => pan(view, -(view.to - view.from) / 2),
  later: (view) => pan(view, (view.to - view.from) / 2),
};
const CHANGES: Readonly<Record<string, (view: View) => View>> = {
  clear: withoutFilters,
  list: (view) => ({ ...view, list: !view.list }),
};

/** Binds chips, buttons, choices and the text field. */
export function bindControls(
  root: HTMLElement,
  store: ViewStore,
  motion: Motion,
  texts: TextReader,
): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    const { do: action = '', filter, value, preset } = target?.dataset ?? {};
    const moved = MOVES[action]?.(motion.heading) ?? presetView(preset, store);
    if (moved) motion.to(store.clamped(moved));
    else if (CHANGES[action]) store.set(CHANGES[action](store.view), 'act');
    else if (action === 'bars') openBars(root, store);
    else if (filter && value)
      store.set(toggleFilter(store.view, filter as FilterKind, value), 'act');
  });
  for (const select of root.querySelectorAll<HTMLSelectElement>('.tl-fields select')) {
    onSettled(select, () => choose(select, store));
  }
  bindPanels(root);
  const field = root.querySelector<HTMLInputElement>('[data-q]');
  if (field) bindText(field, store, texts);
}

function bindText(field: HTMLInputElement, store: ViewStore, texts: TextReader): void {
  const ask = (cause: Cause) => {
    void texts.load().then(() => store.set({ ...store.view, q: field.value.trim() }, cause));
  };
  // What understands the text is there by the time it is typed.
  field.addEventListener('focus', () => void texts.load());
  field.addEventListener('input', () => ask('move'));
  // The announcement waits for the last letter; the address is written meanwhile.
  field.addEventListener('change', () => ask('act'));
}

function presetView(name: string | undefined, { view, chronicle }: ViewStore): View | null {
  const preset = PRESETS.find((known) => known === name);
  if (!preset) return null;
  const { from, to } = presetWindow(preset, chronicle.today, chronicle.bounds);
  return withWindow(view, from, to);
}

/** Where time runs down there is no room for more tracks: the list above the events has them all. */
function openBars(root: HTMLElement, store: ViewStore): void {
  const { view } = store;
  if (store.viewport.orientation === 'horizontal') {
    store.set({ ...view, allBars: !view.allBars }, 'act');
    return;
  }
  store.set({ ...view, list: true }, 'act');
  requestAnimationFrame(() => root.querySelector<HTMLElement>('.tl-bar a')?.focus());
}

function choose(select: HTMLSelectElement, store: ViewStore): void {
  const { value } = select;
  const { pick } = select.dataset;
  if (pick) {
    if (value) store.set(withFilter(store.view, pick as FilterKind, value), 'act');
    // The choice now stands among the active filters; the next one can be added.
    select.value = '';
  } else if (select.hasAttribute('data-importance')) {
    store.set({ ...store.view, importance: Number(value) }, 'act');
  } else if (select.hasAttribute('data-lanes')) {
    const lanes = LANE_KINDS.find((kind) => kind === value);
    if (lanes) store.set({ ...store.view, lanes }, 'act');
  }
}

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
  const preset = presetOf(view, data.today, bounds);
  for (const button of root.querySelectorAll<HTMLElement>('[data-preset]')) {
    button.ariaPressed = String(button.dataset['preset'] === preset);
  }
  const list = root.querySelector('[data-do="list"]');
  if (list) list.ariaPressed = String(view.list);
  showChoices(root, view);
  const more = root.querySelector<HTMLAnchorElement>('[data-more]');
  if (more) more.href = more.pathname + fullAddress(view, data);
}

function showChoices(root: HTMLElement, view: View): void {
  setChoice(root.querySelector('[data-lanes]'), view.lanes);
  setChoice(root.querySelector('[data-importance]'), String(view.importance));
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
