import type { Box } from '#timeline/picture/place.ts';
import { placeTooltip } from '#timeline/tooltip/place-tooltip.ts';

let made = 0;

/** The box in which something is told of a mark, above all else in the window. */
export class Tooltip {
  readonly element = document.createElement('div');
  readonly #body = document.createElement('div');
  /** The link that it describes. */
  #described: HTMLElement | null = null;

  constructor(root: HTMLElement) {
    const { element } = this;
    element.className = 'card card-raised tl-tooltip';
    element.role = 'tooltip';
    element.popover = 'manual';
    this.#body.id = `tl-tooltip-${String(made++)}`;
    root.append(element);
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Shows lines beside a mark; those after its name, which the mark's `link` has already, describe that. */
  show(lines: readonly HTMLElement[], hue: string, link: HTMLElement | null): void {
    const { element } = this;
    const after = lines.findIndex((line) => line.matches('.tl-tooltip-title')) + 1;
    this.#body.replaceChildren(...lines.slice(after));
    element.replaceChildren(...lines.slice(0, after), this.#body);
    element.dataset['hue'] = hue;
    this.#describe(link);
    if (!this.isOpen) element.showPopover();
  }

  /** Puts it beside a mark, at a place along the axis; both are of the window. */
  place(mark: Box, at: number): void {
    const { style } = this.element;
    style.maxHeight = '';
    const { width, height } = this.element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const window = { width: clientWidth, height: clientHeight };
    const place = placeTooltip(mark, at, { width, height }, window);
    style.left = `${place.x.toFixed(1)}px`;
    style.top = `${place.y.toFixed(1)}px`;
    style.maxHeight = `${place.maxHeight.toFixed(1)}px`;
  }

  hide(): void {
    this.#describe(null);
    if (this.isOpen) this.element.hidePopover();
  }

  #describe(link: HTMLElement | null): void {
    if (link !== this.#described) this.#described?.removeAttribute('aria-describedby');
    link?.setAttribute('aria-describedby', this.#body.id);
    this.#described = link;
  }
}
