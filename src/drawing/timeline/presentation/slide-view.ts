import type { Facet, TimelineItem } from '#timeline/items/item.ts';
import { shapePath } from '#timeline/picture/paths.ts';
import type { Passage, Slide, SlideFile } from '#timeline/presenting/slides.ts';
import { svgElement } from '../../svg-element.ts';
import { fill } from '../fill.ts';
import { drawGlobe } from './draw-globe.ts';

/** What the dialog hands over in its data. */
export interface PresentWords {
  readonly place: string;
  readonly pause: string;
  readonly go: string;
  readonly failed: string;
  readonly none: string;
  readonly planned: string;
  readonly doubt: string;
}

/** Writes one event after another into the dialog of a presentation. */
export class SlideView {
  readonly #dialog: HTMLDialogElement;
  readonly #words: PresentWords;
  readonly #pillars: readonly Facet[];
  #file: SlideFile | null = null;

  constructor(dialog: HTMLDialogElement, words: PresentWords, pillars: readonly Facet[]) {
    this.#dialog = dialog;
    this.#words = words;
    this.#pillars = pillars;
  }

  /** Fetches what slides say beyond the page, once; where that does not come it says so. */
  async load(arrived: () => void): Promise<void> {
    if (this.#file) return;
    try {
      const answer = await fetch(this.#dialog.dataset['slides'] ?? '');
      if (!answer.ok) throw new Error(String(answer.status));
      this.#file = (await answer.json()) as SlideFile;
    } catch {
      // Names and dates are here; that the rest is not has to be said.
      this.write('facts', this.#words.failed);
      return;
    }
    arrived();
  }

  /** Shows an event as the slide at a place (from 0) among `count`; without one, that there is none. */
  show(item: TimelineItem | undefined, place: number, count: number): void {
    const slide = item && this.#file?.slides[item.id];
    this.write('when', item?.when ?? '');
    this.write('place', item ? `· ${fill(this.#words.place, { place: place + 1, count })}` : '');
    this.part('title')?.replaceChildren(item ? linkTo(item) : this.#words.none);
    this.part('signs')?.replaceChildren(...this.#signsOf(item));
    this.#pass('text', slide?.text);
    this.write('facts', slide ? this.#factsOf(slide, item) : '');
    const { doubt } = slide ?? {};
    this.#pass(
      'doubt',
      doubt && { ...doubt, words: fill(this.#words.doubt, { text: doubt.words }) },
    );
    this.#showGlobe(slide);
  }

  write(part: string, text: string): void {
    const element = this.part(part);
    if (element) element.textContent = text;
  }

  part(name: string): HTMLElement | null {
    return this.#dialog.querySelector(`[data-part="${name}"]`);
  }

  #pass(part: string, passage: Passage | undefined): void {
    this.write(part, passage?.words ?? '');
    const element = this.part(part);
    if (passage?.lang) element?.setAttribute('lang', passage.lang);
    else element?.removeAttribute('lang');
  }

  #factsOf({ facts }: Slide, { planned }: TimelineItem): string {
    return planned ? `${this.#words.planned} · ${facts}` : facts;
  }

  #signsOf(item: TimelineItem | undefined): SVGElement[] {
    const facets = (item?.pillars ?? []).flatMap(
      (id) => this.#pillars.find((facet) => facet.id === id) ?? [],
    );
    return facets.map(({ shape, hue }) => {
      const path = svgElement('path', { d: shapePath(shape, 12, 12, 10) });
      const look = { viewBox: '0 0 24 24', 'aria-hidden': 'true', 'data-hue': hue };
      return svgElement('svg', look, path);
    });
  }

  #showGlobe(slide: Slide | undefined): void {
    const file = this.#file;
    const places = (slide?.places ?? []).flatMap((place) => file?.places[place] ?? []);
    const globe = file && places.length > 0 ? drawGlobe(file, places) : null;
    this.part('globe')?.replaceChildren(...(globe ? [globe] : []));
  }
}

function linkTo({ href, title }: TimelineItem): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  return link;
}
