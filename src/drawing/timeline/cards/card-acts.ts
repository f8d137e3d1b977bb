import type { CardPlan } from '#timeline/cards/plan.ts';
import { stepAmong, stepBeyond, type CardStep } from '#timeline/cards/steps.ts';
import { drawnExtent } from '#timeline/items/extent.ts';
import { markStandingFor } from '#timeline/arranging/standing.ts';
import { turnsOf } from '#timeline/arranging/turns.ts';
import { railAt } from '#timeline/picture/card-shapes.ts';
import { distance } from '#timeline/picture/nearby.ts';
import { reveal } from '#timeline/view/view.ts';
import { opensElsewhere } from '../opens-elsewhere.ts';
import { onKeyPress } from '../../key-presses.ts';
import type { Motion } from '../motion.ts';
import type { Scenery } from '../scenery.ts';
import type { CardHost, NearCards } from './near-cards.ts';

/** All that acts on cards reach. */
export interface ActHost extends Omit<CardHost, 'draw'> {
  readonly scenery: Scenery;
  readonly motion: Motion;
}

const STEPS: Readonly<Record<string, CardStep>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'lane-before',
  ArrowDown: 'lane-after',
};
/** Pixels a pointer may tremble and still be a click; how far from a sign it still means it. */
const SLOP = 5;
const REACH = 12;
/** What in a card does something by itself. */
const OWN = '.tl-card-body :is(a, summary, button)';

/**
 * Clicks, keys and focus while the window is open into cards. Where it is not, and for what is none of theirs, all goes
 * on to what answers marks.
 */
export function listenToCards(near: NearCards, host: ActHost): void {
  const { stage } = host;
  const acts = new CardActs(near, host);
  let pressed: PointerEvent | null = null;
  stage.addEventListener('pointerdown', (event) => (pressed = event), true);
  stage.addEventListener(
    'click',
    (event) => {
      const isDrag = pressed !== null && event.detail > 0 && isFar(pressed, event);
      if (near.plan && acts.click(event, isDrag)) event.stopPropagation();
    },
    true,
  );
  // A card does not grow with its citation: what has no room in it is scrolled to.
  stage.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
    },
    true,
  );
  stage.addEventListener(
    'focusin',
    (event) => acts.focused(event.target) && event.stopPropagation(),
    true,
  );
  const capturing = {
    addEventListener: (type: 'keydown', act: (event: KeyboardEvent) => void) =>
      stage.addEventListener(type, act, true),
  };
  onKeyPress(capturing, (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !acts.key(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function isFar(from: MouseEvent, to: MouseEvent): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) >= SLOP;
}

class CardActs {
  readonly #near: NearCards;
  readonly #host: ActHost;

  constructor(near: NearCards, host: ActHost) {
    this.#near = near;
    this.#host = host;
  }

  /** True where the click was meant for cards. */
  click(event: MouseEvent, isDrag: boolean): boolean {
    const target = event.target as Element;
    const way = target.closest<HTMLElement>('.tl-quiet [data-goes]');
    if (way) this.#goTo(way.dataset['goes'] ?? '');
    else if (target.closest('.tl-card-retry')) this.#near.retry();
    const id = target.closest<HTMLElement>('.tl-item[data-place]')?.dataset['eventId'];
    if (way || target.closest(OWN)) return true;
    const meant = id ?? (target.closest('.tl-canvas') ? this.#onRail(event) : null);
    const elsewhere = opensElsewhere(event);
    if (!meant || (elsewhere && target.closest('a'))) return target.closest('.tl-canvas') !== null;
    event.preventDefault();
    if (!isDrag) this.#open(meant);
    return true;
  }

  /** True where the focus is in a card. */
  focused(target: EventTarget | null): boolean {
    const id = this.#idAt(target);
    const { plan } = this.#near;
    if (!id || !plan) return false;
    if (target instanceof Element && target.closest('.tl-title')) this.#arrive(id, plan);
    return true;
  }

  #arrive(id: string, plan: CardPlan): void {
    const { store, scenery } = this.#host;
    const drawn = store.layout();
    if (this.#near.current !== id) {
      this.#near.current = id;
      scenery.draw();
    }
    const place = drawn.items.findIndex((one) => one.id === id);
    const item = drawn.items[place];
    const at = [...plan.cards, ...plan.runs].find((one) => one.item === place);
    const lane = drawn.lanes[at?.lane ?? -1]?.label;
    // What zooms by keys starts from the mark that stands for the event.
    scenery.current = markStandingFor(drawn, id)?.key ?? null;
    scenery.announce([item?.title, item?.when, lane].filter(Boolean).join(', '));
  }

  /** True where the key was meant for cards. */
  key({ key, target }: KeyboardEvent): boolean {
    const id = this.#idAt(target);
    const { plan } = this.#near;
    if (!id || !plan) return false;
    const isTitle = target instanceof Element && target.closest('.tl-title') !== null;
    if (key === 'Escape') return this.#close(id);
    if (!isTitle) return false;
    if (key === 'Enter' || key === ' ') this.#open(id);
    else if (STEPS[key]) return this.#step(id, STEPS[key]);
    else if (key === 'Home' || key === 'End') this.#goToEnd(key === 'End');
    else return false;
    return true;
  }

  #idAt(target: EventTarget | null): string | null {
    const item = target instanceof Element ? target.closest<HTMLElement>('.tl-item') : null;
    return item?.dataset['eventId'] ?? null;
  }

  #open(id: string): void {
    const { store, scenery } = this.#host;
    store.set({ ...store.view, selected: id }, 'act');
    scenery.draw();
    this.#focus(id);
    if (store.layout().cards?.opened === id) return;
    // There is no room to open it in place: the panel says it instead.
    store.set(store.view, 'address');
  }

  #close(id: string): boolean {
    const { store, scenery } = this.#host;
    if (store.view.selected === null) return false;
    store.set({ ...store.view, selected: null }, 'act');
    // Nothing is selected, so nothing is shown beside the drawing.
    const panel = this.#host.root.querySelector<HTMLElement>('.tl-detail');
    if (panel) panel.hidden = true;
    scenery.draw();
    this.#focus(id);
    return true;
  }

  /** The event whose sign or days on a rail are under the pointer. */
  #onRail({ clientX, clientY }: MouseEvent): string | null {
    const { stage, store } = this.#host;
    const { left, top } = stage.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const drawn = store.layout();
    const { scale, items, cards } = drawn;
    if (!cards) return null;
    let best: { readonly id: string; readonly away: number } | null = null;
    for (const { lane, from, to, item } of cards.cards) {
      const rail = railAt({ ...drawn, cards }, lane);
      const [first, last] = [scale.at(from), scale.at(to)];
      const away = distance({ x, y }, { x: first, y: rail - 5, width: last - first, height: 10 });
      if (away <= REACH && away < (best?.away ?? Infinity))
        best = { id: items[item]?.id ?? '', away };
    }
    return best?.id ?? null;
  }

  #step(id: string, step: CardStep): boolean {
    const { store } = this.#host;
    const drawn = store.layout();
    const from = drawn.items.findIndex((item) => item.id === id);
    const next = drawn.cards ? stepAmong(drawn.cards, from, step) : null;
    if (next !== null) this.#focus(drawn.items[next]?.id ?? '');
    else if (step === 'earlier' || step === 'later')
      this.#stepBeyond(from, step === 'later' ? 1 : -1);
    // Above the first lane are the strategies.
    else return step === 'lane-after';
    return true;
  }

  #stepBeyond(from: number, way: 1 | -1): void {
    const { items } = this.#host.store.layout();
    const { bounds, today } = this.#host.store.chronicle;
    const lane = this.#near.planner.laneOf;
    const places = items.map((item) => ({
      lane: lane(item),
      from: drawnExtent(item, bounds, today).from,
    }));
    const next = stepBeyond(places, from, way);
    if (next !== null) this.#goTo(items[next]?.id ?? '');
  }

  /** To the first or the last of all events, wherever it lies. */
  #goToEnd(isLast: boolean): void {
    const { store } = this.#host;
    const { items } = store.layout();
    const place = turnsOf(items, store.chronicle).inTurn.at(isLast ? -1 : 0);
    const { id } = items[place ?? -1] ?? {};
    if (id !== undefined) this.#goTo(id);
  }

  #focus(id: string): void {
    this.#near.nodeOf(id)?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Moves the window, as wide as it is, to an event and gives it the focus. */
  #goTo(id: string): void {
    const { store, motion, scenery } = this.#host;
    const { bounds, today, items } = store.chronicle;
    const item = items.find((one) => one.id === id);
    if (!item) return;
    const { from, to } = drawnExtent(item, bounds, today);
    motion.to(store.clamped(reveal(store.view, from, to)), 'act', () => {
      this.#near.current = id;
      scenery.draw();
      const card = this.#near.nodeOf(id) ?? this.#host.page.nodes.get(id);
      card
        ?.querySelector<HTMLElement>(':is(a, button)[tabindex="0"], a')
        ?.focus({ preventScroll: true });
    });
  }
}
