import { encodeView } from '#timeline/url.ts';
import {
  LANE_KINDS,
  pan,
  toggleFilter,
  withoutFilters,
  withWindow,
  zoomAt,
  type FilterKind,
  type View,
} from '#timeline/view.ts';
import type { Bounds } from '#timeline/item.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

const ZOOM = 1.8;

/** What the buttons named by `data-do` make of a view. */
const ACTS: Readonly<Record<string, (view: View, bounds: Bounds) => View>> = {
  'zoom-in': (view) => zoomAt(view, ZOOM, (view.from + view.to) / 2),
  'zoom-out': (view) => zoomAt(view, 1 / ZOOM, (view.from + view.to) / 2),
  earlier: (view) => pan(view, -(view.to - view.from) / 2),
  later: (view) => pan(view, (view.to - view.from) / 2),
  whole: (view, bounds) => withWindow(view, bounds.from, bounds.to),
  clear: withoutFilters,
};

/** Binds chips, buttons, the choice of lanes and the text field. */
export function bindControls(root: HTMLElement, store: ViewStore, motion: Motion): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    if (!target) return;
    const { do: action, filter, value } = target.dataset;
    const { bounds } = store.chronicle;
    if (action === 'list') toggleList(root, target, store);
    else if (action && ACTS[action]) motion.to(store.clamped(ACTS[action](store.view, bounds)));
    else if (filter && value)
      store.set(toggleFilter(store.view, filter as FilterKind, value), 'act');
  });
  const lanes = root.querySelector<HTMLSelectElement>('[data-lanes]');
  lanes?.addEventListener('change', () => {
    const kind = LANE_KINDS.find((known) => known === lanes.value);
    if (kind) store.set({ ...store.view, lanes: kind }, 'act');
  });
  const field = root.querySelector<HTMLInputElement>('[data-q]');
  field?.addEventListener('input', () =>
    store.set({ ...store.view, q: field.value.trim() }, 'move'),
  );
}

function toggleList(root: HTMLElement, button: HTMLButtonElement, store: ViewStore): void {
  const asList = root.toggleAttribute('data-as-list');
  button.ariaPressed = String(asList);
  store.set(store.view, 'act');
}

/** Shows the view's own state on the controls. */
export function showOnControls(root: HTMLElement, view: View, home: View): void {
  for (const chip of root.querySelectorAll<HTMLElement>('[data-filter]')) {
    const chosen = view.filters[chip.dataset['filter'] as FilterKind];
    chip.ariaPressed = String(chosen.includes(chip.dataset['value'] ?? ''));
  }
  const lanes = root.querySelector<HTMLSelectElement>('[data-lanes]');
  if (lanes) lanes.value = view.lanes;
  const field = root.querySelector<HTMLInputElement>('[data-q]');
  if (field && document.activeElement !== field) field.value = view.q;
  const more = root.querySelector<HTMLAnchorElement>('[data-more]');
  if (more)
    more.href =
      more.pathname + encodeView({ ...view, selected: null }, { ...home, from: 0, to: 1 });
}
