import { lastBefore } from '#timeline/items/extent.ts';
import { drawnExtent } from '#timeline/items/extent.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { shapePath } from '#timeline/picture/paths.ts';
import type { NamedPlace, SlideFile } from '#timeline/presenting/slides.ts';
import {
  askedTour,
  placeIn,
  stepIn,
  tourOf,
  usualTour,
  withTour,
  type Tour,
} from '#timeline/presenting/tour.ts';
import { windowInWords } from '#timeline/axis/tick-format.ts';
import { reveal } from '#timeline/view/view.ts';
import { onKeyPress } from '../../key-presses.ts';
import { fill } from '../fill.ts';
import type { Motion } from '../motion.ts';
import type { ShareHost } from '../share-host.ts';
import { drawAxis } from './draw-axis.ts';
import { drawGlobe } from './draw-globe.ts';
import { SlideClock, type Ticking } from './slide-clock.ts';
import { shape } from './svg.ts';

/** Controls fade after so long without a movement of the pointer, ms. */
const FADE = 3000;

/** What the dialog hands over in its data. */
interface PresentWords {
  readonly place: string;
  readonly pause: string;
  readonly go: string;
  readonly failed: string;
  readonly none: string;
  readonly planned: string;
  readonly doubt: string;
}

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
  readonly #clock: SlideClock;
  #shown: readonly TimelineItem[] = [];
  #tour: readonly TimelineItem[] = [];
  #kind: Tour = 'all';
  #place = 0;
  #file: SlideFile | null = null;
  #fading = 0;

  constructor(dialog: HTMLDialogElement, host: ShareHost, motion: Motion) {
    this.#dialog = dialog;
    this.#host = host;
    this.#motion = motion;
    this.#words = JSON.parse(dialog.dataset['words'] ?? '{}') as PresentWords;
    const ring = dialog.querySelector<SVGElement>('.left');
    this.#clock = new SlideClock(
      browserTicking,
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
    void this.#load();
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
    this.#part('tour', 'present')?.toggleAttribute(
      'hidden',
      turning === 0 || turning === this.#shown.length,
    );
    this.#show();
  }

  async #load(): Promise<void> {
    if (this.#file) return;
    try {
      const answer = await fetch(this.#dialog.dataset['slides'] ?? '');
      if (!answer.ok) throw new Error(String(answer.status));
      this.#file = (await answer.json()) as SlideFile;
      this.#show();
    } catch {
      // Names and dates are here; that the rest is not has to be said.
      this.#write('facts', this.#words.failed);
    }
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

  #wasFull = false;

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
    const button = this.#part('pause', 'present');
    if (!button) return;
    const label = this.#clock.runs ? this.#words.pause : this.#words.go;
    button.toggleAttribute('data-runs', this.#clock.runs);
    button.ariaLabel = button.title = label;
  }

  /** Puts the slide into the dialog, and its event into the view and the address. */
  #show(): void {
    const item = this.#tour[this.#place];
    const { store, page } = this.#host;
    this.#write('scope', windowInWords(store.view, page.data.words.ticks));
    this.#write('when', item?.when ?? '');
    const [place, count] = [this.#place + 1, this.#tour.length];
    this.#write('place', item ? `· ${fill(this.#words.place, { place, count })}` : '');
    this.#showTitle(item);
    this.#showSigns(item);
    const slide = item && this.#file?.slides[item.id];
    this.#write('text', slide?.text ?? '');
    const planned = item?.planned ? `${this.#words.planned} · ` : '';
    this.#write('facts', slide ? planned + slide.facts : '');
    this.#write('doubt', slide?.doubt ? fill(this.#words.doubt, { text: slide.doubt }) : '');
    this.#showGlobe(this.#file?.places[slide?.place ?? -1]);
    this.#drawAxis();
    this.#showClock();
    if (item) this.#writeAddress(item.id);
  }

  #showTitle(item: TimelineItem | undefined): void {
    const title = this.#part('title');
    if (!item) {
      title?.replaceChildren(this.#words.none);
      return;
    }
    const link = document.createElement('a');
    link.href = item.href;
    link.textContent = item.title;
    title?.replaceChildren(link);
  }

  #showSigns(item: TimelineItem | undefined): void {
    const { pillar } = this.#host.page.data.facets;
    const signs = (item?.pillars ?? []).flatMap(
      (id) => pillar.find((facet) => facet.id === id) ?? [],
    );
    const drawn = signs.map(({ shape: form, hue }) => {
      const path = shape('path', { d: shapePath(form, 12, 12, 10) });
      const sign = shape('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, path);
      sign.dataset['hue'] = hue;
      return sign;
    });
    this.#part('signs')?.replaceChildren(...drawn);
  }

  #showGlobe(place: NamedPlace | undefined): void {
    const globe = place && this.#file ? drawGlobe(this.#file, place) : null;
    this.#part('globe')?.replaceChildren(...(globe ? [globe] : []));
  }

  #drawAxis(): void {
    const holder = this.#part('axis');
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

  #write(part: string, text: string): void {
    const element = this.#part(part);
    if (element) element.textContent = text;
  }

  #part(name: string, kind: 'part' | 'present' = 'part'): HTMLElement | null {
    return this.#dialog.querySelector(`[data-${kind}="${name}"]`);
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

const browserTicking: Ticking = {
  now: () => performance.now(),
  next: (run) => requestAnimationFrame(run),
  drop: (id) => cancelAnimationFrame(id),
};
