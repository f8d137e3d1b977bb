import type { Comparison, ComparedEvent } from '#timeline/comparing/compare.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
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
    this.#current = null;
    this.#told = null;
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
    const next = nextDot(event.key, dot, focus.dots);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  });
  holder.addEventListener('pointermove', (event) => {
    const dot = nearestDot(event, focus.dots, NEAR);
    if (dot && event.pointerType !== 'touch') focus.say(dot);
  });
  holder.addEventListener('click', (event) => followPointer(event, focus));
}

function followPointer(event: MouseEvent, focus: DotFocus): void {
  // A key's click on a link has no pointer and is the browser's own.
  const byFinger = (event as Partial<PointerEvent>).pointerType === 'touch';
  if (event.detail === 0 && !byFinger) return;
  const dot = nearestDot(event, focus.dots, byFinger ? NEAR_FINGER : NEAR);
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
  dots: readonly SVGAElement[],
): SVGAElement | null | undefined {
  const own = dots.filter((other) => other.dataset['side'] === dot.dataset['side']);
  const at = own.indexOf(dot);
  if (key === 'ArrowLeft') return own[at - 1] ?? null;
  if (key === 'ArrowRight') return own[at + 1] ?? null;
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  if (key === 'ArrowUp') return across(dot, dots, '0');
  if (key === 'ArrowDown') return across(dot, dots, '1');
  return undefined;
}

/** The dot of the other side that is nearest in time. */
function across(dot: SVGAElement, dots: readonly SVGAElement[], side: string): SVGAElement | null {
  if (dot.dataset['side'] === side) return null;
  const from = middleOf(dot).x;
  const others = dots.filter((other) => other.dataset['side'] === side);
  return closest(others, (other) => Math.abs(middleOf(other).x - from));
}

function nearestDot(
  { clientX, clientY }: MouseEvent,
  dots: readonly SVGAElement[],
  near: number,
): SVGAElement | null {
  const distance = (dot: SVGAElement) => {
    const { x, y } = middleOf(dot);
    return Math.hypot(x - clientX, y - clientY);
  };
  const found = closest(dots, distance);
  return found && distance(found) <= near ? found : null;
}

function middleOf(dot: SVGAElement): { x: number; y: number } {
  const { left, top, width, height } = dot.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function closest(
  dots: readonly SVGAElement[],
  distance: (dot: SVGAElement) => number,
): SVGAElement | null {
  let [best, least]: [SVGAElement | null, number] = [null, Infinity];
  for (const dot of dots) {
    const own = distance(dot);
    if (own < least) [best, least] = [dot, own];
  }
  return best;
}
