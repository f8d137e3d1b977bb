import type { Point } from '#timeline/picture/place.ts';
import { onKeyPress } from '../../key-presses.ts';
import { Aim, type Looked } from './aim.ts';
import type { TooltipHost } from './host.ts';
import { Teller } from './teller.ts';

/** A pointer rests so long on a mark before something is told of it, ms: who sweeps over marks asks nothing. */
const REST = 90;
/** So long it stays after the pointer has left, ms: enough to go over to it. */
const GRACE = 250;
/** So long after the view has moved no pointer asks, ms. */
const STILL = 150;

/** Tells of the marks that are looked at from now on; `first` is the look that asked for it. */
export function tellOfMarks(host: TooltipHost, first: Event): void {
  const looks = new Looks(host);
  listenToPointers(host, looks);
  listenToFocus(host, looks);
  const capturing = {
    addEventListener: (type: 'keydown', act: (event: KeyboardEvent) => void) =>
      document.addEventListener(type, act, true),
  };
  // What is told goes before anything else that Escape leaves.
  onKeyPress(capturing, (event) => {
    if (event.key !== 'Escape' || !looks.dismiss()) return;
    event.preventDefault();
    event.stopPropagation();
  });
  if (first.type === 'focusin') looks.focus(document.activeElement);
  else if (first instanceof PointerEvent) looks.move(first);
}

function listenToPointers({ stage }: TooltipHost, looks: Looks): void {
  stage.addEventListener('pointermove', (event) => looks.move(event));
  stage.addEventListener('pointerleave', (event) => looks.leave(event));
  stage.addEventListener('click', (event) => looks.tap(event), true);
  document.addEventListener('pointerdown', (event) => looks.press(event), true);
  const { element } = looks.teller.tooltip;
  element.addEventListener('pointerenter', () => looks.stay());
  element.addEventListener('pointerleave', (event) => looks.leave(event));
  window.addEventListener('scroll', (event) => looks.scroll(event), {
    passive: true,
    capture: true,
  });
}

function listenToFocus({ stage, store, scenery }: TooltipHost, looks: Looks): void {
  stage.addEventListener('focusin', ({ target }) => looks.focus(target));
  stage.addEventListener('focusout', () => looks.blur());
  store.subscribe(() => looks.stir());
  const { rested } = scenery;
  scenery.rested = (drawn) => {
    rested(drawn);
    looks.settle();
  };
}

/** What is looked at, by pointer, finger or the keyboard's focus, and for how long. */
class Looks {
  readonly teller: Teller;
  readonly #aim: Aim;
  /** Under the pointer, told of or about to be. */
  #hovered: Looked | null = null;
  /** The mark that has the keyboard's focus. */
  #focused: Looked | null = null;
  /** Told of no more until pointer and focus have left it. */
  #dismissed: Looked | null = null;
  #timer = 0;
  #moved = -Infinity;
  /** Where the page was scrolled to for the mark in focus; elsewhere the reader has scrolled it. */
  #scrolled: number | null = null;
  /** Where the pointer was last on the stage. */
  #last: Point | null = null;

  constructor(host: TooltipHost) {
    this.#aim = new Aim(host);
    this.teller = new Teller(host, this.#aim);
  }

  move(event: PointerEvent): void {
    const { clientX: x, clientY: y, target } = event;
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    if (event.timeStamp - this.#moved < STILL) return;
    this.#last = { x, y };
    this.#hover(this.#aim.under(target, { x, y }), x);
  }

  leave(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#last = null;
    this.#hover(null, 0);
  }

  /** The pointer has gone over to what is told. */
  stay(): void {
    clearTimeout(this.#timer);
    this.#hovered = this.teller.told;
  }

  /** A finger that opens nothing is told what it is on. */
  tap(event: MouseEvent): void {
    const { clientX: x, clientY: y, target } = event;
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const path = this.#aim.pathUnder(target, { x, y });
    if (path) this.teller.tell(path, x);
  }

  /** Whoever presses does something else than look. */
  press(event: PointerEvent): void {
    const { element } = this.teller.tooltip;
    if (event.target instanceof Node && element.contains(event.target)) return;
    this.dismiss();
  }

  focus(target: EventTarget | null): void {
    const isSeen = target instanceof Element && target.matches(':focus-visible');
    this.#focused = isSeen ? this.#aim.of(target) : null;
    if (!this.#focused || !isSeen) return;
    this.#follow(target);
    this.rest();
  }

  blur(): void {
    if (isSame(this.#dismissed, this.#focused)) this.#dismissed = null;
    const wasTold = isSame(this.teller.told, this.#focused);
    this.#focused = null;
    if (wasTold && !this.#hovered) this.teller.putAway();
  }

  /** Puts away what is told; true where something was. */
  dismiss(): boolean {
    clearTimeout(this.#timer);
    const { told } = this.teller;
    this.#dismissed = told ?? this.#hovered ?? this.#dismissed;
    this.#hovered = null;
    this.teller.putAway();
    return told !== null;
  }

  /** The view has moved: nothing stands where it was. */
  stir(): void {
    clearTimeout(this.#timer);
    this.#moved = performance.now();
    this.#hovered = null;
    this.teller.putAway();
  }

  /** A drawing is at rest: with the lanes the keyboard's mark may have moved out of sight. */
  settle(): void {
    const { activeElement } = document;
    if (this.#focused && activeElement && window.scrollY === this.#scrolled)
      this.#follow(activeElement);
    this.rest();
  }

  #follow(mark: Element): void {
    bringIntoSight(mark);
    this.#scrolled = window.scrollY;
  }

  /** The view is at rest: the keyboard's mark is told of again. */
  rest(): void {
    if (this.#hovered || !this.#focused || isSame(this.#focused, this.#dismissed)) return;
    this.teller.tell(this.#focused);
  }

  /** Under the pointer there is something else now; the focus keeps to its mark. */
  scroll({ target }: Event): void {
    const { tooltip, told } = this.teller;
    if (target instanceof Node && tooltip.element.contains(target)) return;
    if (told && isSame(told, this.#focused)) this.teller.replace();
    else if (told) this.teller.putAway();
    clearTimeout(this.#timer);
    this.#hovered = null;
    this.#timer = window.setTimeout(() => this.#lookAgain(), REST);
  }

  #lookAgain(): void {
    if (!this.#last) return;
    const { x, y } = this.#last;
    this.#hover(this.#aim.under(document.elementFromPoint(x, y), { x, y }), x);
  }

  #hover(looked: Looked | null, at: number): void {
    if (looked && isSame(looked, this.#dismissed)) return;
    if (!isSame(this.#dismissed, this.#focused)) this.#dismissed = null;
    if (isSame(looked, this.#hovered)) return;
    clearTimeout(this.#timer);
    this.#hovered = looked;
    if (looked && isSame(looked, this.teller.told)) return;
    const act = looked ? () => this.teller.tell(looked, at) : () => this.#leave();
    this.#timer = window.setTimeout(act, looked ? REST : GRACE);
  }

  /** Nothing is pointed at any more; the keyboard's mark is told of as before. */
  #leave(): void {
    if (this.#focused && !isSame(this.#focused, this.#dismissed)) this.rest();
    else this.teller.putAway();
  }
}

/** Above a mark in focus there is room for an axis that stays with the window. */
const ABOVE = 64;
const BELOW = 12;

/** Scrolls the page, and nothing within it, to a mark of a stage that is taller than the window. */
function bringIntoSight(mark: Element): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const under = bottom + BELOW - document.documentElement.clientHeight;
  const by = top < ABOVE ? top - ABOVE : Math.max(0, under);
  if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' });
}

function isSame(a: Looked | null, b: Looked | null): boolean {
  return a?.id === b?.id && a?.kind === b?.kind;
}
