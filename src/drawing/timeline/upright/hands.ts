import { gripOf, pinched, type Grip } from '#timeline/upright/hand.ts';
import { windowAround } from '#timeline/upright/periods.ts';
import { withWindow, zoomAt, type View } from '#timeline/view/view.ts';
import { opensElsewhere } from '../opens-elsewhere.ts';
import { isHeld } from '../../frame/press.ts';
import type { Anchor } from './anchor.ts';
import type { UprightHost } from './host.ts';
import { REACH } from './reach.ts';
import type { Upright } from './upright.ts';

/** Pixels a pointer may tremble and still press. */
const SLOP = 6;
const STRONG = 2.5;

/** Two fingers, a mouse that drags, a wheel with a modifier, and presses. One finger alone scrolls the page. */
export function listenToHands(host: UprightHost, upright: Upright): void {
  const { stage, store } = host;
  const hand = new Hand(host, upright);
  const isOurs = (event: Event) =>
    upright.isOn && !store.view.list && !isControl(event.target as Element | null);
  stage.addEventListener('pointerdown', (event) => {
    if (isOurs(event)) hand.press(event);
  });
  window.addEventListener('pointermove', (event) => hand.move(event));
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(type, (event) => hand.release(event.pointerId));
  }
  window.addEventListener('blur', () => hand.drop());
  stage.addEventListener(
    'wheel',
    (event) => {
      if (isOurs(event) && (event.ctrlKey || event.metaKey)) hand.wheel(event);
    },
    { passive: false },
  );
  stage.addEventListener('click', (event) => {
    if (isOurs(event)) hand.click(event);
    else if ((event.target as Element).closest('.tl-card-retry')) upright.cards.retry();
  });
  stage.addEventListener('dragstart', (event) => {
    if (isOurs(event)) event.preventDefault();
  });
}

const CONTROLS =
  'button, summary, .tl-card-actions, .tl-card-cite, input, select, .tl-detail, .tl-bars, .tl-empty, .tl-scroller';

function isControl(target: Element | null): boolean {
  return target !== null && target.closest(CONTROLS) !== null;
}

/** The pointers on an upright stage, and what they do to the view. */
class Hand {
  readonly #host: UprightHost;
  readonly #upright: Upright;
  readonly #places = new Map<number, number>();
  /** What two fingers, or a mouse, have taken hold of. */
  #hold: { readonly view: View; readonly grip: Grip; readonly anchor: Anchor } | null = null;
  #moved = false;

  constructor(host: UprightHost, upright: Upright) {
    this.#host = host;
    this.#upright = upright;
  }

  press(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (event.isPrimary) this.drop();
    if (this.#places.size === 0) this.#moved = false;
    this.#host.motion.stop();
    this.#places.set(event.pointerId, this.#yOf(event));
    this.#takeHold();
  }

  move(event: PointerEvent): void {
    const before = this.#places.get(event.pointerId);
    if (before === undefined || !this.#hold) return;
    if (!isHeld(event)) {
      this.release(event.pointerId);
      return;
    }
    const now = this.#yOf(event);
    const { store } = this.#host;
    const single = this.#places.size < 2;
    // Cards are read: a mouse that is drawn over them selects their words.
    if (single && (event.pointerType === 'touch' || this.#upright.level === 'cards')) return;
    if (!this.#moved && single && Math.abs(now - before) < SLOP) return;
    if (!this.#moved) store.hold('hand');
    this.#moved = this.#upright.isHeld = true;
    this.#places.set(event.pointerId, now);
    const { view, grip, anchor } = this.#hold;
    const scaleOf = (other: View) => this.#upright.rows.scaleOf(other);
    const to = single ? { ...grip, middle: now } : gripOf([...this.#places.values()]);
    // Cards are not to scale: the window narrows around the one between the fingers.
    const isCard = this.#upright.level === 'cards';
    const moved = isCard
      ? zoomAt(view, to.spread / grip.spread, anchor.moment)
      : pinched(view, grip, to, scaleOf);
    store.set(moved, 'move');
    this.#upright.keep(isCard ? anchor : { ...anchor, y: this.#inWindow(to.middle) });
  }

  release(pointer: number): void {
    if (!this.#places.delete(pointer)) return;
    // A finger that stays begins anew from where all is now.
    this.#takeHold();
    if (this.#places.size > 0 || !this.#moved) return;
    this.#letGo();
    this.#host.store.set(this.#upright.view, 'act');
  }

  drop(): void {
    const held = this.#places.size > 0 && this.#moved;
    this.#places.clear();
    this.#hold = null;
    this.#letGo();
    if (held) this.#host.store.set(this.#upright.view, 'act');
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const { store, motion } = this.#host;
    motion.stop();
    const pixels = event.deltaY * ([1, 20, 300][event.deltaMode] ?? 1);
    const factor = Math.exp(-Math.max(-120, Math.min(120, pixels)) * 0.006);
    const anchor = this.#upright.anchorAt(event.clientY);
    store.set(zoomAt(store.view, factor, anchor.moment), 'move');
    this.#upright.keep(anchor);
  }

  click(event: MouseEvent): void {
    const target = event.target as Element;
    const elsewhere = opensElsewhere(event);
    if (elsewhere && target.closest('a')) return;
    const byKeys = event.detail === 0;
    if (this.#moved && !byKeys) {
      event.preventDefault();
      return;
    }
    if (this.#upright.level === 'cards') this.#pressCard(event, target);
    else this.#pressRow(event, target, byKeys);
  }

  #pressCard(event: MouseEvent, target: Element): void {
    const id = target.closest<HTMLElement>('[data-event-card]')?.dataset['eventCard'];
    if (!id) return;
    // The title of a card that is open leads to its page.
    if (this.#upright.view.selected === id && target.closest('a')) return;
    event.preventDefault();
    if (this.#upright.view.selected === id) this.#host.selection.leave();
    else this.#host.selection.openEvent(id);
  }

  /** One event alone is opened; of several, and of none, a press looks closer at the time around them. */
  #pressRow(event: MouseEvent, target: Element, byKeys: boolean): void {
    event.preventDefault();
    const { stage, store, motion, selection } = this.#host;
    const box = stage.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    const own = target.closest<HTMLElement>('[data-event-id]')?.dataset['eventId'];
    const mouse = own ?? this.#upright.rows.eventAt(at, REACH.mouse);
    const id = byKeys ? own : touch ? this.#upright.rows.eventAt(at, REACH.touch) : mouse;
    if (id) {
      selection.openEvent(id);
      return;
    }
    const row = this.#upright.rows.rowAt(at.y);
    if (!row) return;
    const { from, to } = windowAround(row.period, row.number, store.chronicle.bounds);
    const isCloser = to - from < (store.view.to - store.view.from) * 0.9;
    const moment = this.#upright.rows.scaleOf(store.view).invert(at.y);
    const closer = isCloser ? withWindow(store.view, from, to) : zoomAt(store.view, STRONG, moment);
    motion.to(store.clamped(closer));
  }

  #takeHold(): void {
    const places = [...this.#places.values()];
    const grip = gripOf(places);
    const anchor = this.#upright.anchorAt(this.#inWindow(grip.middle));
    this.#hold = places.length > 0 ? { view: this.#upright.view, grip, anchor } : null;
  }

  #letGo(): void {
    this.#host.store.letGo('hand');
    this.#upright.isHeld = false;
  }

  /** A height of the stage as one of the window. */
  #inWindow(y: number): number {
    return y + this.#host.stage.getBoundingClientRect().top;
  }

  #yOf(event: MouseEvent): number {
    return event.clientY - this.#host.stage.getBoundingClientRect().top;
  }
}
