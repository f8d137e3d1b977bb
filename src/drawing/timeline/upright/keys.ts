import { stepFrom, type Step } from '#timeline/upright/steps.ts';
import { middleOf } from '#timeline/upright/rows.ts';
import { zoomAt } from '#timeline/view/view.ts';
import { onKeyPress } from '../../key-presses.ts';
import type { UprightHost } from './host.ts';
import type { Upright } from './upright.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'row-before',
  ArrowDown: 'row-after',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  Home: 'first',
  End: 'last',
};
const ZOOM = 1.8;

/** Arrows, Home, End, +, −, Enter and Esc on an upright stage, and what is said of the event in focus. */
export function listenToKeys(host: UprightHost, upright: Upright): void {
  const { stage, store, scenery } = host;
  const isOurs = () => upright.isOn && !store.view.list;
  onKeyPress(stage, (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!isOurs() || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!target?.closest('.tl-item') || target.closest('.tl-detail')) return;
    if (onKey(event.key, host, upright)) event.preventDefault();
  });
  stage.addEventListener('focusin', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('.tl-item') : null;
    const inPanel = target instanceof Element && target.closest('.tl-detail') !== null;
    if (!isOurs() || !item || inPanel) return;
    upright.current = item.dataset['eventId'] ?? null;
    upright.focused = target instanceof Element && target.matches(':focus-visible');
    scenery.schedule('move');
    scenery.announce(describe(host, upright.current));
  });
  stage.addEventListener('focusout', () => (upright.focused = false));
  performance.mark('timeline:keys');
}

function describe({ page, store }: UprightHost, id: string | null): string {
  const item = store.chronicle.items.find((one) => one.id === id);
  const pillar = page.chronicle.facets.pillar.find((facet) => facet.id === item?.pillars[0])?.label;
  return [item?.title, item?.when, pillar].filter(Boolean).join(', ');
}

function onKey(key: string, host: UprightHost, upright: Upright): boolean {
  const step = STEPS[key];
  const { selection } = host;
  if (step) go(step, host, upright);
  else if (key === '+' || key === '=') zoom(ZOOM, host, upright);
  else if (key === '-' || key === '−' || key === '_') zoom(1 / ZOOM, host, upright);
  else if (key === 'Escape') selection.leave();
  else if (key === 'Enter' || key === ' ') return open(host, upright);
  else return false;
  return true;
}

/** The title of a card that is open is a link like any other. */
function open({ selection, store }: UprightHost, { current, level }: Upright): boolean {
  if (current === null || (level === 'cards' && store.view.selected === current)) return false;
  selection.openEvent(current);
  return true;
}

function go(step: Step, { motion }: UprightHost, upright: Upright): void {
  motion.stop();
  const id = upright.level === 'cards' ? cardAlong(step, upright) : dotAlong(step, upright);
  if (id !== null) upright.focusEvent(id);
}

function dotAlong(step: Step, { passing, current, rows }: Upright): string | null {
  const place = passing.findIndex(({ id }) => id === current);
  const filled = rows.standing?.all.filled ?? [];
  const next = stepFrom(filled, place < 0 ? null : place, step);
  return next === null ? null : (passing[next]?.id ?? null);
}

/** Cards follow one another, up and left is the one before; beyond the last is the next there is. */
function cardAlong(step: Step, { passing, current, cards, view }: Upright): string | null {
  if (step === 'first') return passing[0]?.id ?? null;
  if (step === 'last') return passing.at(-1)?.id ?? null;
  const { ids } = cards;
  const later = step === 'later' || step === 'row-after';
  const next = ids[ids.indexOf(current ?? '') + (later ? 1 : -1)];
  if (next !== undefined) return next;
  const beyond = later
    ? passing.find(({ start }) => start !== null && start >= view.to)
    : passing.findLast(({ id, start }) => start !== null && start < view.from && !ids.includes(id));
  return beyond?.id ?? null;
}

function zoom(factor: number, { store, motion }: UprightHost, upright: Upright): void {
  const item = upright.passing.find(({ id }) => id === upright.current);
  const { view, chronicle } = store;
  const at = item ? middleOf(item, chronicle.bounds, chronicle.today) : (view.from + view.to) / 2;
  motion.stop();
  store.set(zoomAt(view, factor, at), 'move');
  if (item) upright.focusEvent(item.id);
}
