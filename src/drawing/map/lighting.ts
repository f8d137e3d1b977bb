import { isThere, type MapMark } from './marks.ts';
import type { Card } from './card.ts';
import type { Picture } from './picture.ts';

/** Lights a locality's mark, name, tie and row of the table together, from whichever of them is pointed at. */
export class Lighting {
  readonly #map: HTMLElement;
  readonly #network: Element;
  readonly #pictures: readonly Picture[];
  readonly #card: Card | null;
  readonly #marks: ReadonlyMap<string, MapMark>;
  lit: MapMark | null = null;

  constructor(map: HTMLElement, pictures: readonly Picture[], card: Card | null) {
    this.#map = map;
    this.#network = map.closest('[data-network]') ?? map;
    this.#pictures = pictures;
    this.#card = card;
    this.#marks = new Map(
      pictures.flatMap(({ marks }) => marks.map((mark) => [mark.id, mark] as const)),
    );
    this.#listen();
  }

  light(mark: MapMark | null): void {
    if (mark === this.lit || (mark && !isThere(mark))) return;
    this.#mark(false);
    this.lit = mark;
    this.#mark(true);
    this.#map.classList.toggle('is-lighting', mark !== null);
    this.drawRay();
    if (mark) this.#card?.show(mark);
    else this.#card?.clear();
  }

  /** The lit tie where it is seen now. */
  drawRay(): void {
    for (const picture of this.#pictures) {
      const isOwn = this.lit && picture.marks.includes(this.lit);
      const place = isOwn
        ? this.lit?.place
        : picture.dots.includes(this.lit as MapMark)
          ? this.lit?.dot
          : null;
      picture.lightRay(place ?? null);
    }
  }

  #mark(isLit: boolean): void {
    if (!this.lit) return;
    this.lit.link.classList.toggle('is-lit', isLit);
    this.#rowOf(this.lit.id)?.classList.toggle('is-lit', isLit);
  }

  #rowOf(id: string): Element | null {
    return this.#network.querySelector(`tr[data-partner-id="${CSS.escape(id)}"]`);
  }

  #listen(): void {
    const idAt = (target: EventTarget | null) =>
      target instanceof Element
        ? (target.closest<HTMLElement | SVGElement>('tr[data-partner-id], a[data-partner-id]')
            ?.dataset['partnerId'] ?? null)
        : null;
    const lightAt = (target: EventTarget | null) => {
      const id = idAt(target);
      this.light(id === null ? null : (this.#marks.get(id) ?? null));
    };
    this.#network.addEventListener('pointerover', (event) => {
      // A finger points at nothing before it taps; the card may be read.
      if (event instanceof PointerEvent && event.pointerType === 'touch') return;
      if (event.target instanceof Element && event.target.closest('.map-card')) return;
      if (idAt(event.target) !== null || this.lit?.link !== document.activeElement)
        lightAt(event.target);
    });
    this.#network.addEventListener('focusin', ({ target }) => {
      if (idAt(target) !== null) lightAt(target);
    });
    this.#network.addEventListener('focusout', (event) => {
      const next = event instanceof FocusEvent ? event.relatedTarget : null;
      // The card's own link must not be put out by the press that opens it.
      const isAway = next instanceof Element && !next.closest('.map-card') && idAt(next) === null;
      if (idAt(event.target) !== null && isAway) this.light(null);
    });
    this.#network.addEventListener('pointerleave', (event) => {
      if (event instanceof PointerEvent && event.pointerType === 'touch') return;
      if (this.lit?.link !== document.activeElement) this.light(null);
    });
  }
}
