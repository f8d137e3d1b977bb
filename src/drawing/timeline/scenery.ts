import { isoDay } from '#timeline/url.ts';
import { windowInWords } from '#timeline/tick-format.ts';
import { announcer } from './announcer.ts';
import { showOnControls } from './controls.ts';
import { fill } from './fill.ts';
import { tabStop } from './keyboard.ts';
import type { Motion } from './motion.ts';
import { NodePlacer } from './nodes.ts';
import { paint } from './paint.ts';
import { readPalette, type Palette } from './palette.ts';
import type { Page } from './reading.ts';
import type { Cause, ViewStore } from './store.ts';
import { StripBrush } from './strip-brush.ts';

/** Draws the present view: canvas, list items, strip, controls and the words about them. */
export class Scenery {
  readonly nodes: NodePlacer;
  /** Key of the mark that holds the tab stop. */
  current: string | null = null;
  /** True while that mark has the keyboard's focus. */
  focused = false;
  readonly #root: HTMLElement;
  readonly #page: Page;
  readonly #store: ViewStore;
  readonly #canvas: HTMLCanvasElement;
  readonly #strip: StripBrush | null;
  readonly #announce: (sentence: string) => void;
  #palette: Palette;
  #frame = 0;

  constructor(root: HTMLElement, stage: HTMLElement, page: Page, store: ViewStore, motion: Motion) {
    this.#root = root;
    this.#page = page;
    this.#store = store;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'tl-canvas';
    this.#canvas.ariaHidden = 'true';
    const texts = document.createElement('div');
    texts.className = 'tl-texts';
    texts.ariaHidden = 'true';
    stage.prepend(this.#canvas, texts);
    this.nodes = new NodePlacer(root, page, texts);
    const strip = root.querySelector<HTMLElement>('[data-strip]');
    this.#strip = strip && new StripBrush(strip, store, motion);
    this.#announce = announcer(root.querySelector('[data-announce]'));
    this.#palette = readPalette(root);
  }

  /** Draws in the next frame, however many changes come before it. */
  schedule(cause: Cause): void {
    this.#frame ||= requestAnimationFrame(() => this.draw());
    if (cause === 'act') this.say();
  }

  recolour(): void {
    this.#palette = readPalette(this.#root);
    this.draw();
  }

  draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { view } = this.#store;
    const drawn = this.#store.layout();
    this.current = tabStop(drawn, this.current)?.key ?? null;
    this.#paint();
    this.nodes.place(drawn, this.current);
    this.#strip?.update(view, drawn.items);
    this.#root.dataset['from'] = isoDay(view.from);
    this.#root.dataset['to'] = isoDay(view.to);
    const range = this.#root.querySelector('[data-range]');
    if (range) range.textContent = windowInWords(view, this.#page.data.words.ticks);
    showOnControls(this.#root, view, this.#page.data.home);
    const empty = this.#root.querySelector<HTMLElement>('.tl-empty');
    if (empty) empty.hidden = drawn.items.length > 0 || this.#page.nodes.size === 0;
    if (this.#root.hasAttribute('data-as-list')) this.#narrowList();
  }

  /** Says the window and how many events it shows. */
  say(): void {
    const { words } = this.#page.data;
    const { visible, items } = this.#store.layout();
    const count = visible.reduce((sum, mark) => sum + mark.items.length, 0);
    const window = windowInWords(this.#store.view, words.ticks);
    this.#announce(items.length === 0 ? words.none : fill(words.shown, { window, count }));
  }

  announce(sentence: string): void {
    this.#announce(sentence);
  }

  /** As a list the view shows the same events: those in the window that pass the filters. */
  #narrowList(): void {
    const { visible, items } = this.#store.layout();
    const shown = new Set(visible.flatMap((mark) => mark.items.map((index) => items[index]?.id)));
    for (const [id, node] of this.#page.nodes) {
      node.toggleAttribute('data-out', !shown.has(id));
      node.querySelector('a')?.removeAttribute('tabindex');
    }
  }

  #paint(): void {
    const pen = this.#canvas.getContext('2d');
    const { width, height } = this.#store.viewport;
    const density = Math.min(2, window.devicePixelRatio || 1);
    if (!pen) return;
    const [wide, tall] = [Math.round(width * density), Math.round(height * density)];
    if (this.#canvas.width !== wide || this.#canvas.height !== tall) {
      this.#canvas.width = wide;
      this.#canvas.height = tall;
    }
    pen.setTransform(density, 0, 0, density, 0, 0);
    const scene = {
      drawn: this.#store.layout(),
      chronicle: this.#page.chronicle,
      palette: this.#palette,
      selected: this.#store.view.selected,
      focused: this.focused ? this.current : null,
    };
    paint(pen, scene, width, height);
  }
}
