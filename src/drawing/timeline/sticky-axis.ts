import type { Viewport } from '#timeline/arranging/frame.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { SpokenWords } from '#timeline/data.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { AxisLettering } from './axis-lettering.ts';
import { fitCanvas } from './fit-canvas.ts';
import { paintAxis } from './paint-grid.ts';
import type { Palette } from './palette.ts';
import type { DrawsPaths } from './reading.ts';
import { axisTexts, placeTexts } from './texts.ts';

/** The axis, in an element of its own: it stays in sight while a stage taller than the window is scrolled. */
export class StickyAxis {
  /** Holds the texts; they are measured in its letters. */
  readonly texts: HTMLElement;
  readonly #box: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #lettering: AxisLettering;
  /** What was drawn last: where time begins, and how near it is. */
  #window = '';

  constructor(stage: HTMLElement) {
    this.#canvas = document.createElement('canvas');
    this.texts = document.createElement('div');
    this.texts.className = 'tl-texts';
    this.#box = document.createElement('div');
    this.#box.className = 'tl-axis';
    this.#box.ariaHidden = 'true';
    this.#lettering = new AxisLettering(this.texts);
    this.#box.append(this.#canvas, this.texts);
    stage.prepend(this.#box);
  }

  /** Draws the axis of a layout; its texts are elements but for a window on its way. */
  draw(
    drawn: Layout,
    { width }: Viewport,
    palette: Palette,
    words: SpokenWords,
    measure: MeasureText,
    paths: DrawsPaths | null,
    isPassing: boolean,
  ): void {
    const { axis } = drawn.frame;
    this.#takeRoom(axis.size);
    const pen = fitCanvas(this.#canvas, width, axis.size);
    pen?.clearRect(0, 0, width, axis.size);
    if (pen) {
      paintAxis(pen, drawn, palette.colour);
      paths?.paintColumns(pen, drawn.frame, palette.colour);
      paths?.paintTears(pen, drawn.frame, axis.size, palette.colour);
    }
    const texts = axisTexts(drawn, words, measure);
    // Where lanes alone glide to their heights, the texts stay where they are.
    const { scale } = drawn;
    const window = `${scale.invert(0)} ${scale.pixelsPerMs}`;
    const moves = isPassing && window !== this.#window;
    this.#window = window;
    this.texts.hidden = pen !== null && moves;
    if (pen && moves) this.#lettering.write(pen, texts, palette, measure);
    else placeTexts(this.texts, texts);
  }

  /** Has ready what the first moment of a movement would read: how the texts of the axis are written. */
  prepareMoves(drawn: Layout, palette: Palette, words: SpokenWords, measure: MeasureText): void {
    const pen = this.#canvas.getContext('2d');
    if (!pen) return;
    this.#lettering.prepare(pen, axisTexts(drawn, words, measure), palette, measure);
  }

  /** So many pixels, over which all else of the stage is drawn as if they were not there. */
  #takeRoom(pixels: number): void {
    const { style } = this.#box;
    const height = `${pixels}px`;
    if (style.height === height) return;
    style.height = height;
    style.marginBottom = `-${height}`;
  }
}
