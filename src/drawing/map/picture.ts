import {
  clampView,
  seenAt,
  WHOLE,
  type MapView,
  type PictureSize,
} from '#geography/network/map-view.ts';
import { moveApart } from '#geography/network/move-apart.ts';
import { APART } from '#geography/network/network-picture.ts';
import { distance, holds, pair, type Box, type Point } from '#geography/network/plane.ts';
import { wholeLabels } from '#geography/network/whole-labels.ts';
import { isThere, placeOf, pointIn, readMarks, type MapMark } from './marks.ts';
import { NearNames } from './near-names.ts';

/** Milliseconds after the last movement in which names are placed anew. */
const REST = 120;
const ORIGIN: Point = [0, 0];

/** One picture of the map: the server's drawing, of which any part may be seen larger. */
export class Picture {
  readonly svg: SVGSVGElement;
  readonly marks: readonly MapMark[];
  readonly size: PictureSize;
  view: MapView = WHOLE;
  /** Dots for what another picture has marks of. */
  dots: readonly MapMark[] = [];
  readonly #home: Point;
  readonly #ground: Element | null;
  /** Labels and numbers, with their places on the whole. */
  readonly #signs: readonly (readonly [Element, Point])[];
  readonly #names: NearNames;
  #waiting = 0;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.marks = readMarks(svg);
    const { width, height } = svg.viewBox.baseVal;
    this.size = { width, height };
    this.#home = pointIn(svg.dataset['home'] ?? '');
    this.#ground = svg.querySelector('.map-ground');
    this.#signs = [...svg.querySelectorAll('.map-label, .map-km')].map((sign) => [
      sign,
      placeOf(sign),
    ]);
    this.#names = new NearNames(svg, this.size);
  }

  get isWhole(): boolean {
    return this.view.k === 1;
  }

  /** Shows a part of the picture: the ground grows, marks and letters keep their size. */
  show(view: MapView): void {
    this.view = clampView(view, this.size);
    const { k, x, y } = this.view;
    this.#ground?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
    for (const [sign, place] of this.#signs) move(sign, seenAt(this.view, place));
    this.#keepLabelsWhole();
    this.#moveMarks();
    this.drawRays();
    this.svg.classList.toggle('is-near', !this.isWhole);
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.placeNames(), REST);
  }

  /** Names anew for what is seen now; the whole picture has the server's. */
  placeNames(): void {
    if (this.isWhole) this.#names.clear();
    else this.#names.place(this.marks.filter(isThere), seenAt(this.view, this.#home));
  }

  /** The ties of the marks that are there. */
  drawRays(): void {
    const from = pair(seenAt(this.view, this.#home));
    const there = this.marks.filter(isThere);
    const rays = (places: readonly Point[]) =>
      places.map((place) => `M${from}L${pair(seenAt(this.view, place))}`).join('');
    const dots = this.dots.filter(isThere).flatMap(({ dot }) => (dot ? [dot] : []));
    const [plain, keys] = [false, true].map((key) =>
      there.filter(({ isKey }) => isKey === key).map(({ place }) => place),
    );
    this.#draw('.map-rays:not(.is-key)', rays([...(plain ?? []), ...dots]));
    this.#draw('.map-rays.is-key', rays(keys ?? []));
    this.#draw('.map-dots', dots.map((dot) => `M${pair(seenAt(this.view, dot))}h0`).join(''));
  }

  /** The tie to one place alone, over all others; none when `place` is null. */
  lightRay(place: Point | null): void {
    const [from, to] = [this.#home, place].map((end) => end && seenAt(this.view, end));
    this.#draw('.map-ray-lit', from && to ? `M${pair(from)}L${pair(to)}` : '');
  }

  /** A label whose place is seen is seen whole; its place itself stays where it is. */
  #keepLabelsWhole(): void {
    const { width, height } = this.size;
    const frame: Box = { left: 0, top: 0, right: width, bottom: height };
    const seen = this.#signs.flatMap(([sign, place]) => {
      const text = sign.querySelector('text');
      const at = seenAt(this.view, place);
      if (!text || !sign.matches('.map-label')) return [];
      text.removeAttribute('transform');
      sign.querySelector('.map-lead')?.setAttribute('visibility', 'visible');
      const isSeen = !this.isWhole && holds(frame, at);
      return isSeen ? [{ sign, text, box: boxAt(text, at) }] : [];
    });
    const shifts = wholeLabels(
      frame,
      seen.map(({ box }) => box),
    );
    for (const [index, { sign, text }] of seen.entries()) {
      const shift = shifts[index] ?? ORIGIN;
      if (distance(shift, ORIGIN) === 0) continue;
      move(text, shift);
      // What leads to the words would lead past them.
      sign.querySelector('.map-lead')?.setAttribute('visibility', 'hidden');
    }
  }

  #moveMarks(): void {
    const places = this.marks.map(({ place }) => seenAt(this.view, place));
    const moved = moveApart(places, APART, [seenAt(this.view, this.#home)]);
    for (const [index, { link }] of this.marks.entries()) {
      const [place, at] = [places[index], moved[index]];
      if (!place || !at) continue;
      move(link, at);
      tie(link, [place[0] - at[0], place[1] - at[1]]);
    }
  }

  #draw(part: string, path: string): void {
    this.svg.querySelector(part)?.setAttribute('d', path);
  }
}

/** The room of a text whose group stands at a point. */
function boxAt(text: SVGTextElement, [left, top]: Point): Box {
  const { x, y, width, height } = text.getBBox();
  return { left: left + x, top: top + y, right: left + x + width, bottom: top + y + height };
}

function move(element: Element, to: Point): void {
  element.setAttribute('transform', `translate(${pair(to)})`);
}

/** The line from a mark to its place, as far as it was moved. */
function tie(link: Element, place: Point): void {
  const isMoved = distance(place, ORIGIN) > 1;
  link.querySelector('.map-tie')?.setAttribute('d', isMoved ? `M0 0L${pair(place)}` : '');
  link.querySelector('.map-spot')?.setAttribute('d', isMoved ? `M${pair(place)}h0` : '');
}
