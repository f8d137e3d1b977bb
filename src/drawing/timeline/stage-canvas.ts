import type { Layout } from '#timeline/picture/layout.ts';
import type { BarLook } from '#timeline/picture/path-look.ts';
import type { Outline } from '#timeline/picture/shape.ts';
import { fitCanvas } from './fit-canvas.ts';
import { readMeasures, type Measures } from './measures.ts';
import { paint } from './paint.ts';
import { readPalette, type Palette } from './palette.ts';
import type { Page } from './reading.ts';
import type { ViewStore } from './store.ts';

/** What of a frame the canvas shows besides its layout. */
interface Painted {
  readonly looks: readonly BarLook[];
  /** Cards, in place of marks. */
  readonly near: readonly Outline[] | null;
  /** Key of the mark with the keyboard's focus. */
  readonly focused: string | null;
  /** True while the canvas shows the names too. */
  readonly lettered: boolean;
}

/** The canvas behind all elements of a stage, with the colours and the letters that are drawn with. */
export class StageCanvas {
  /** For texts that are no part of the list. */
  readonly texts = document.createElement('div');
  readonly #canvas: HTMLCanvasElement;
  readonly #root: HTMLElement;
  readonly #page: Page;
  readonly #store: ViewStore;
  #palette: Palette;
  #measures: Measures;

  constructor(root: HTMLElement, stage: HTMLElement, page: Page, store: ViewStore) {
    this.#root = root;
    this.#page = page;
    this.#store = store;
    this.#canvas = page.canvas;
    this.#canvas.className = 'tl-canvas';
    this.texts.className = 'tl-texts';
    this.#canvas.ariaHidden = this.texts.ariaHidden = 'true';
    stage.prepend(this.#canvas, this.texts);
    this.#palette = readPalette(root);
    this.#measures = readMeasures(root, this.texts);
  }

  get palette(): Palette {
    return this.#palette;
  }

  get measures(): Measures {
    return this.#measures;
  }

  /** Measures texts anew: a font has arrived, or the reader has changed its size. */
  remeasure(): void {
    this.#measures = readMeasures(this.#root, this.texts);
  }

  recolour(): void {
    this.#palette = readPalette(this.#root);
  }

  paint(drawn: Layout, { looks, near, focused, lettered }: Painted): void {
    const { width, height } = this.#store.viewport;
    const pen = fitCanvas(this.#canvas, width, height);
    if (!pen) return;
    const scene = {
      drawn,
      looks,
      names: this.#measures.bars.font,
      paths: this.#page.paths,
      chronicle: this.#page.chronicle,
      palette: this.#palette,
      rows: this.#page.rows.drawing,
      selected: this.#store.view.selected,
      focused,
      font: this.#measures.titles.font,
      lettering: lettered ? this.#measures.titles : null,
      near,
    };
    paint(pen, scene, width, height);
  }
}
