import { timeScale } from '#timeline/axis/scale.ts';
import type { Bounds } from '#timeline/items/item.ts';
import { svgElement } from '../../svg-element.ts';

/** Lights up in the context strip where in time a mark is. */
export class StripLight {
  readonly #drawing: SVGSVGElement | null;
  readonly #light = svgElement('rect', { class: 'tl-strip-lit' });

  constructor(root: HTMLElement) {
    this.#drawing = root.querySelector('[data-strip] svg');
  }

  /** Lights the time from one moment to another; `shown` is that of the strip. */
  show(time: Bounds, shown: Bounds): void {
    if (!this.#drawing) return;
    const { width, height } = this.#drawing.viewBox.baseVal;
    const scale = timeScale(shown, 0, width);
    const from = Math.max(0, scale.at(time.from));
    const to = Math.min(width, scale.at(time.to));
    if (to < 0 || from > width) {
      this.clear();
      return;
    }
    this.#light.setAttribute('x', from.toFixed(1));
    this.#light.setAttribute('width', Math.max(0, to - from).toFixed(1));
    this.#light.setAttribute('height', String(height));
    this.#drawing.append(this.#light);
  }

  clear(): void {
    this.#light.remove();
  }
}
