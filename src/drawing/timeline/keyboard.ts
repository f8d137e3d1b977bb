import type { Mark } from '#timeline/arranging/arrange.ts';
import { neighbour, type Direction } from '#timeline/arranging/neighbours.ts';
import { markStandingFor } from '#timeline/arranging/standing.ts';
import { firstOfMark, turnsOf } from '#timeline/arranging/turns.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { reveal, zoomAt } from '#timeline/view/view.ts';
import { onKeyPress } from '../key-presses.ts';
import { leaveBars, stepFromBar, stepToBars } from './bar-keys.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

/** The step a key asks for. */
const STEPS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'lane-before',
  ArrowDown: 'lane-after',
  Home: 'first',
  End: 'last',
};

/** What the keyboard needs of the timeline it moves in. */
export interface KeyboardHost {
  readonly stage: HTMLElement;
  readonly store: ViewStore;
  readonly motion: Motion;
  current(): Mark | null;
  /** Puts the focus on a mark that is in the window now. */
  focus(mark: Mark): void;
  open(mark: Mark): void;
  leave(): void;
}

/** Arrows, Home, End, +, −, Enter and Esc on the stage. */
export function listenToKeys(stage: HTMLElement, host: KeyboardHost): void {
  onKeyPress(stage, (event) => {
    // A list is read with the browser's own keys.
    if (host.store.view.list || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const taken = target?.closest('.tl-item')
      ? onKey(event.key, host)
      : target?.closest('.tl-bar, .tl-rest') && onBarKey(event.key, host, target);
    if (taken) event.preventDefault();
  });
}

/** Strategies are beside the events: the same arrows lead through them, and Esc back. */
function onBarKey(key: string, host: KeyboardHost, target: Element): boolean {
  const direction = STEPS[key];
  if (direction) stepFromBar(host, target, direction);
  else if (key === 'Escape') leaveBars(host, host.store.frame.start);
  return direction !== undefined || key === 'Escape';
}

function onKey(key: string, host: KeyboardHost): boolean {
  const direction = STEPS[key];
  if (direction) step(host, direction);
  else if (key === '+' || key === '=') zoom(host, 1.8);
  else if (key === '-' || key === '−' || key === '_') zoom(host, 1 / 1.8);
  else if (key === 'Enter' || key === ' ') open(host);
  else if (key === 'Escape') host.leave();
  else return false;
  return true;
}

function open(host: KeyboardHost): void {
  const mark = host.current();
  if (mark) host.open(mark);
}

function step(host: KeyboardHost, direction: Direction): void {
  const drawn = host.store.layout();
  const current = host.current();
  const turns = turnsOf(drawn.items, host.store.chronicle);
  const next = neighbour(drawn, turns, current, direction);
  if (!next) {
    if (current && direction === 'lane-before') stepToBars(host, current.at + drawn.offset);
    return;
  }
  host.motion.stop();
  const { start, end } = momentsOf(drawn, next);
  host.store.set(reveal(host.store.view, start, end), 'move');
  host.focus(next);
  // Where it opens into cards a count is none: its first event has the turn.
  const { id = '' } = drawn.items[firstOfMark(turns, next)] ?? {};
  if (host.store.layout().cards) cardOf(host.stage, id)?.focus({ preventScroll: true });
}

function cardOf(stage: HTMLElement, id: string): HTMLElement | null {
  return stage.querySelector(`[data-event-id="${CSS.escape(id)}"][data-place] .tl-title a`);
}

/** Zooms around the mark in focus, and keeps the focus on it or on what takes its place. */
function zoom(host: KeyboardHost, factor: number): void {
  const drawn = host.store.layout();
  const mark = host.current();
  const { view } = host.store;
  const middle = (view.from + view.to) / 2;
  const at = mark ? drawn.scale.invert(mark.at + drawn.offset) : middle;
  host.motion.stop();
  host.store.set(zoomAt(view, factor, at), 'move');
  const id = mark && drawn.items[mark.items[0]]?.id;
  const heir = id ? markStandingFor(host.store.layout(), id) : null;
  if (heir) host.focus(heir);
}

function momentsOf(drawn: Layout, mark: Mark): { start: number; end: number } {
  const at = drawn.scale.invert(mark.at + drawn.offset);
  return { start: at, end: at };
}
