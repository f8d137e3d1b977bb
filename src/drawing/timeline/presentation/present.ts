import { askedTour, type Tour } from '#timeline/presenting/asked-tour.ts';
import { drawnExtent, lastBefore } from '#timeline/items/extent.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { placeIn, stepIn, tourOf, usualTour, withTour } from '#timeline/presenting/tour.ts';
import { windowInWords } from '#timeline/axis/window-in-words.ts';
import { reveal } from '#timeline/view/view.ts';
import { onKeyPress } from '../../key-presses.ts';
import { browserClock } from '../browser-clock.ts';
import type { Motion } from '../motion.ts';
import type { ShareHost } from '../share-host.ts';
import { drawAxis } from './draw-axis.ts';
import { SlideClock } from './slide-clock.ts';
import { SlideView, type PresentWords } from './slide-view.ts';

/** Controls fade after so long without a movement of the pointer, ms. */
const FADE = 3000;

/** Steps by key; a clicker's are those of a page. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
};

const presented = new WeakMap<HTMLDialogElement, Presentation>();

/** Presents the events of the present view in an open dialog. */
export function present(dialog: HTMLDialogElement, host: ShareHost, motion: Motion): void {
  const known = presented.get(dialog) ?? new Presentation(dialog, host, motion);
  presented.set(dialog, known);
  known.begin();
}

/** One event after another, large enough to be read from the back of a room. */
class Presentation {
  readonly #dialog: HTMLDialogElement;
  readonly #host: ShareHost;
  readonly #motion: Motion;
  readonly #words: PresentWords;
  readonly #view: SlideView;
  readonly #clock: SlideClock;
  #shown: readonly TimelineItem[] = [];
  #tour: readonly TimelineItem[] = [];
  #kind: Tour = 'all';
  #place = 0;
  #fading = 0;
  #wasFull = false;

  constructor(dialog: HTMLDialogElement, host: ShareHost, motion: Motion) {
    this.#dialog = dialog;
    this.#host = host;
    this.#motion = motion;
    this.#words = JSON.parse(dialog.dataset['words'] ?? '{}') as PresentWords;
    this.#view = new SlideView(dialog, this.#words, host.page.data.facets.pillar);
    const ring = dialog.querySelector<SVGElement>('.left');
    this.#clock = new SlideClock(
      browserClock,
      (left) => ring?.setAttribute('stroke-dasharray', `${left * 100} 100`),
      () => this.#moveOn(),
    );
    this.#listen();
  }

  begin(): void {
    const { store } = this.#host;
    this.#shown = this.#host.shown();
    const asked = askedTour(location.search);
    const isAsked = asked !== null && tourOf(this.#shown, asked).length > 0;
    this.#take(isAsked ? asked : usualTour(this.#shown), store.view.selected);
    void this.#view.load(() => {
      // What comes after the presentation was left must not bring its address back.
      if (this.#dialog.open) this.#show();
    });
    void this.#fillScreen();
    this.#dialog.querySelector('h2')?.focus();
    this.#wake();
  }

  async #fillScreen(): Promise<void> {
    try {
      await this.#dialog.requestFullscreen({ navigationUI: 'hide' });
    } catch {
      // Refused, as in a frame, or unknown to a phone: the presentation fills the window all the same.
    }
  }

  /** Presents this tour from an event on. */
  #take(kind: Tour, id: string | null): void {
    this.#kind = kind;
    this.#tour = tourOf(this.#shown, kind);
    this.#place = placeIn(this.#tour, this.#shown, id);
    this.#dialog.dataset['tour'] = kind;
    const turning = tourOf(this.#shown, 'turning').length;
    this.#button('tour')?.toggleAttribute(
      'hidden',
      turning === 0 || turning === this.#shown.length,
    );
    this.#show();
  }

  #listen(): void {
    const dialog = this.#dialog;
    dialog.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const act = button?.dataset['present'];
      if (act === 'next') this.#step(1);
      else if (act === 'previous') this.#step(-1);
      else if (act === 'pause') this.#toggleClock();
      else if (act === 'leave') dialog.close();
      else if (act === 'tour') this.#take(this.#kind === 'all' ? 'turning' : 'all', this.#id);
    });
    onKeyPress(dialog, (event) => {
      const step = STEPS[event.key];
      const onButton = event.target instanceof Element && event.target.closest('button, a');
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (step !== undefined) this.#step(step);
      else if (event.key === ' ' && !onButton) this.#toggleClock();
      else return;
      event.preventDefault();
    });
    for (const type of ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const) {
      dialog.addEventListener(type, () => this.#wake());
    }
    dialog.addEventListener('close', () => this.#end());
    document.addEventListener('fullscreenchange', () => {
      // Esc leaves the full screen before it reaches the dialog: to the reader both are one.
      if (!document.fullscreenElement && dialog.open && this.#wasFull) dialog.close();
      this.#wasFull = document.fullscreenElement === dialog;
      this.#drawAxis();
    });
    new ResizeObserver(() => this.#drawAxis()).observe(dialog);
    this.#host.store.subscribe((view, cause) => {
      if (!dialog.open || cause !== 'address') return;
      // Back leads from slide to slide, and out of a presentation that the address no longer asks for.
      if (askedTour(location.search) === null) dialog.close();
      else if (view.selected !== this.#id) this.#take(this.#kind, view.selected);
    });
  }

  get #id(): string | null {
    return this.#tour[this.#place]?.id ?? null;
  }

  #step(by: number): void {
    const next = stepIn(this.#tour.length, this.#place, by);
    if (next === this.#place || this.#tour.length === 0) return;
    this.#place = next;
    this.#show();
    if (this.#clock.runs) this.#clock.start();
  }

  #moveOn(): void {
    this.#step(1);
    if (this.#place < this.#tour.length - 1) this.#clock.start();
    else this.#showClock();
  }

  #toggleClock(): void {
    if (this.#clock.runs) this.#clock.stop();
    else if (this.#place < this.#tour.length - 1) this.#clock.start();
    this.#showClock();
  }

  #showClock(): void {
    const button = this.#button('pause');
    if (!button) return;
    const label = this.#clock.runs ? this.#words.pause : this.#words.go;
    button.toggleAttribute('data-runs', this.#clock.runs);
    button.ariaLabel = button.title = label;
  }

  /** Puts the slide into the dialog, and its event into the view and the address. */
  #show(): void {
    const item = this.#tour[this.#place];
    const { store, page } = this.#host;
    this.#view.write('scope', windowInWords(store.view, page.data.words.ticks));
    this.#view.show(item, this.#place, this.#tour.length);
    this.#drawAxis();
    this.#showClock();
    if (item) this.#writeAddress(item.id);
  }

  #drawAxis(): void {
    const holder = this.#view.part('axis');
    if (!holder || !this.#dialog.open || this.#tour.length === 0) return;
    const { bounds, today } = this.#host.page.chronicle;
    const time = { items: this.#shown, bounds, today };
    holder.replaceChildren(drawAxis(time, this.#tour, this.#place, holder.clientWidth));
  }

  #writeAddress(id: string): void {
    const { store } = this.#host;
    const search = withTour(location.search, this.#kind);
    if (search !== location.search)
      history.replaceState(null, '', location.pathname + search + location.hash);
    if (store.view.selected !== id) store.set({ ...store.view, selected: id }, 'act');
  }

  #button(name: string): HTMLElement | null {
    return this.#dialog.querySelector(`[data-present="${name}"]`);
  }

  #wake(): void {
    clearTimeout(this.#fading);
    this.#dialog.removeAttribute('data-still');
    this.#fading = window.setTimeout(() => this.#dialog.setAttribute('data-still', ''), FADE);
  }

  /** Back in the timeline, at the event that was shown last. */
  #end(): void {
    this.#clock.stop();
    clearTimeout(this.#fading);
    if (document.fullscreenElement) void document.exitFullscreen();
    const search = withTour(location.search, null);
    history.replaceState(null, '', location.pathname + search + location.hash);
    const item = this.#tour[this.#place];
    const { store, page } = this.#host;
    const { bounds, today } = page.chronicle;
    if (!item) return;
    const { from, to } = drawnExtent(item, bounds, today);
    this.#motion.to(store.clamped(reveal(store.view, from, lastBefore(to))), 'act');
  }
}
