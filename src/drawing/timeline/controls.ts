import { toggleFilter, withFilter, withoutFilters } from '#timeline/view/narrowing.ts';
import { PRESETS, presetWindow } from '#timeline/view/presets.ts';
import {
  LANE_KINDS,
  pan,
  withWindow,
  zoomAt,
  type FilterKind,
  type View,
} from '#timeline/view/view.ts';
import { onSettled } from '../settled-choice.ts';
import { bindMenu } from './menu.ts';
import type { Motion } from './motion.ts';
import { placeParts } from './row-parts.ts';
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
    const { do: action = '', filter, value, preset, importance } = target?.dataset ?? {};
    const moved = MOVES[action]?.(motion.heading) ?? presetView(preset, store);
    if (moved) motion.to(store.clamped(moved));
    else if (CHANGES[action]) store.set(CHANGES[action](store.view), 'act');
    else if (action === 'bars') store.set({ ...store.view, allBars: !store.view.allBars }, 'act');
    else if (importance) store.set({ ...store.view, importance: Number(importance) }, 'act');
    else if (filter && value)
      store.set(toggleFilter(store.view, filter as FilterKind, value), 'act');
  });
  for (const select of root.querySelectorAll<HTMLSelectElement>('[data-pick], [data-lanes]')) {
    onSettled(select, () => choose(select, store));
  }
  bindMenu(root);
  placeParts(root);
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

function choose(select: HTMLSelectElement, store: ViewStore): void {
  const { value } = select;
  const { pick } = select.dataset;
  if (pick) {
    if (value) store.set(withFilter(store.view, pick as FilterKind, value), 'act');
    // The choice now stands among the active filters; the next one can be added.
    select.value = '';
  } else if (select.hasAttribute('data-lanes')) {
    const lanes = LANE_KINDS.find((kind) => kind === value);
    if (lanes) store.set({ ...store.view, lanes }, 'act');
  }
}
