import type { Comparison, ComparedEvent } from '#timeline/comparing/compare.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import { Nearby } from '#timeline/picture/nearby.ts';
import type { Box, Point } from '#timeline/picture/place.ts';
import { onKeyPress } from '../../key-presses.ts';

/** How far (px) a pointer may be from a dot that it means; a fingertip is less exact. */
const NEAR = 14;
const NEAR_FINGER = 28;

/** Which dot has the one tab stop, and what is said of the dot in focus or under the pointer. */
export class DotFocus {
  readonly #caption: HTMLElement;
  readonly #words: CompareWords;
  readonly #target: string | undefined;
  #events = new Map<string, ComparedEvent>();
  #dots: readonly SVGAElement[] = [];
  #places: DotPlaces | null = null;
  #current: SVGAElement | null = null;
  /** The dot that the caption is about. */
  #told: SVGAElement | null = null;

  constructor(caption: HTMLElement, words: CompareWords, target: string | undefined) {
    this.#caption = caption;
    this.#words = words;
    this.#target = target;
  }

  get dots(): readonly SVGAElement[] {
    return this.#dots;
  }

  /** Where the dots are; read when a pointer or a key first asks. */
  get places(): DotPlaces {
    return (this.#places ??= new DotPlaces(this.#dots));
  }

  /** Exchanges the drawing and keeps the place in it, where that is still there. */
  replace({ sides }: Comparison, exchange: () => HTMLElement): void {
    const before = this.#current;
    const hadFocus = before !== null && before === document.activeElement;
    const holder = exchange();
    this.#events = new Map(
      sides.flatMap(({ events }, side) =>
        events.map((event) => [`${String(side)} ${event.item.id}`, event] as const),
      ),
    );
    this.#dots = [...holder.querySelectorAll<SVGAElement>('.tl-compare-dot')];
    const same = this.#dots.find((dot) => before && keyOf(dot) === keyOf(before));
    this.#places = this.#current = this.#told = null;
    const next = same ?? this.#dots[0];
    if (next) this.#mark(next);
    if (same) this.say(same);
    else this.#caption.replaceChildren(this.#dots.length > 0 ? this.#words.hint : '');
    if (hadFocus) (next ?? this.#caption.closest('section')?.querySelector('select'))?.focus();
  }

  /** Makes a dot the tab stop and says what it is. */
  take(dot: SVGAElement): void {
    this.#mark(dot);
    this.say(dot);
  }

  /** Writes the date and name of a dot's event under the drawing, as a link to it. */
  say(dot: SVGAElement): void {
    const event = this.#events.get(keyOf(dot));
    if (!event || dot === this.#told) return;
    this.#told?.classList.remove('tl-compare-hot');
    dot.classList.add('tl-compare-hot');
    this.#told = dot;
    const link = document.createElement('a');
    link.href = event.item.href;
    link.textContent = event.item.title;
    if (this.#target) link.target = this.#target;
    // For fingers and pointers: on the keyboard the dot itself is the link.
    link.tabIndex = -1;
    const note = event.common ? ` · ${this.#words.isCommon}` : '';
    this.#caption.replaceChildren(`${event.item.when} · `, link, note);
  }

  #mark(dot: SVGAElement): void {
    this.#current?.setAttribute('tabindex', '-1');
    dot.setAttribute('tabindex', '0');
    this.#current = dot;
  }
}

function keyOf(dot: SVGAElement): string {
  return `${dot.dataset['side'] ?? ''} ${dot.dataset['compared'] ?? ''}`;
}

/** Lets keys and pointers go from dot to dot. */
export function bindDots(holder: HTMLElement, focus: DotFocus): void {
  holder.addEventListener('focusin', ({ target }) => {
    const dot = dotAt(target);
    if (dot) focus.take(dot);
  });
  onKeyPress(holder, (event) => {
    const dot = dotAt(event.target);
    if (!dot || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextDot(event.key, dot, focus);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  });
  holder.addEventListener('pointermove', (event) => {
    const dot = focus.places.nearest(event, NEAR);
    if (dot && event.pointerType !== 'touch') focus.say(dot);
  });
  holder.addEventListener('click', (event) => followPointer(event, focus));
}

function followPointer(event: MouseEvent, focus: DotFocus): void {
  // A key's click on a link has no pointer and is the browser's own.
  const byFinger = (event as Partial<PointerEvent>).pointerType === 'touch';
  if (event.detail === 0 && !byFinger) return;
  const dot = focus.places.nearest(event, byFinger ? NEAR_FINGER : NEAR);
  if (!dot) return;
  if (byFinger) {
    // Dots are smaller than fingertips: the first touch says which it was, its name leads there.
    event.preventDefault();
    focus.take(dot);
  } else if (!dotAt(event.target)) {
    focus.take(dot);
  }
}

function dotAt(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('.tl-compare-dot') : null;
}

/** The dot a key leads to; null where there is none further, undefined for a key that leads nowhere. */
function nextDot(
  key: string,
  dot: SVGAElement,
  { dots, places }: Pick<DotFocus, 'dots' | 'places'>,
): SVGAElement | null | undefined {
  const own = dots.filter((other) => other.dataset['side'] === dot.dataset['side']);
  const at = own.indexOf(dot);
  if (key === 'ArrowLeft') return own[at - 1] ?? null;
  if (key === 'ArrowRight') return own[at + 1] ?? null;
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  if (key === 'ArrowUp') return across(dot, dots, places, '0');
  if (key === 'ArrowDown') return across(dot, dots, places, '1');
  return undefined;
}

/** The dot of the other side that is nearest in time. */
function across(
  dot: SVGAElement,
  dots: readonly SVGAElement[],
  places: DotPlaces,
  side: string,
): SVGAElement | null {
  if (dot.dataset['side'] === side) return null;
  const from = places.middleOf(dot).x;
  let [best, least]: [SVGAElement | null, number] = [null, Infinity];
  for (const other of dots) {
    const away = Math.abs(places.middleOf(other).x - from);
    if (other.dataset['side'] === side && away < least) [best, least] = [other, away];
  }
  return best;
}

/** Where the dots of a drawing are, from its corner: read once, however often a pointer asks. */
class DotPlaces {
  readonly #drawing: SVGSVGElement | null;
  readonly #middles: ReadonlyMap<SVGAElement, Box>;
  readonly #nearby: Nearby<SVGAElement>;

  constructor(dots: readonly SVGAElement[]) {
    this.#drawing = dots[0]?.ownerSVGElement ?? null;
    const corner = this.#corner();
    this.#middles = new Map(dots.map((dot) => [dot, middleIn(dot, corner)]));
    this.#nearby = new Nearby(
      [...this.#middles].map(([thing, middle]) => ({ thing, boxes: [middle] })),
    );
  }

  /** The dot whose middle is nearest to a pointer, `reach` pixels away at most. */
  nearest({ clientX, clientY }: MouseEvent, reach: number): SVGAElement | null {
    const corner = this.#corner();
    return this.#nearby.nearest({ x: clientX - corner.x, y: clientY - corner.y }, reach);
  }

  middleOf(dot: SVGAElement): Point {
    return this.#middles.get(dot) ?? { x: 0, y: 0 };
  }

  #corner(): Point {
    return this.#drawing?.getBoundingClientRect() ?? { x: 0, y: 0 };
  }
}

/** The middle of a dot, as a box without size. */
function middleIn(dot: SVGAElement, corner: Point): Box {
  const { left, top, width, height } = dot.getBoundingClientRect();
  const [x, y] = [left + width / 2 - corner.x, top + height / 2 - corner.y];
  return { x, y, width: 0, height: 0 };
}
