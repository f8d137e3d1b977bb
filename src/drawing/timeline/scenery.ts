import { reachesBreak } from '#timeline/view/at-break.ts';
import { itemsInView } from '#timeline/view/in-window.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { Work } from '#timeline/arranging/work.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { isBlank } from '#timeline/picture/blank.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { browserClock } from './browser-clock.ts';
import { Account } from './account.ts';
import { LateStrip } from './late-strip.ts';
import { FrameGlide } from './frame-glide.ts';
import type { Measures } from './measures.ts';
import type { Near } from './near.ts';
import { NodePlacer } from './nodes.ts';
import { Pacing, type Manner } from './pacing.ts';
import { WIDE } from './pointer.ts';
import type { Page } from './reading.ts';
import { RestButton } from './rest-button.ts';
import { StageCanvas } from './stage-canvas.ts';
import type { Cause, ViewStore } from './store.ts';
import { StickyAxis } from './sticky-axis.ts';
import { tabStop } from './tab-stop.ts';
import type { UprightDrawing } from './upright-drawing.ts';

/** So many marks move as elements; of more the canvas shows the names until the view rests. */
const FEW = 40;

/** Draws the present view: canvas, list items, strip, controls and the words about them. */
export class Scenery {
  readonly nodes: NodePlacer;
  readonly strip: LateStrip;
  /** Opens near windows into cards, once it is loaded. */
  near: Near | null = null;
  /** Is told of every drawing at rest. */
  rested: (drawn: Layout) => void = () => undefined;
  /** Draws instead where the stage is narrow, once it is loaded. */
  upright: UprightDrawing | null = null;
  /** Key of the mark that holds the tab stop. */
  current: string | null = null;
  /** True while that mark has the keyboard's focus. */
  focused = false;
  /** True while a strategy has it: the stage is one tab stop, so no mark is one then. */
  amongBars = false;
  readonly #root: HTMLElement;
  readonly #page: Page;
  readonly #store: ViewStore;
  readonly #canvas: StageCanvas;
  readonly #axis: StickyAxis;
  readonly #rest: RestButton;
  readonly #account: Account;
  readonly #pacing: Pacing;
  readonly #glide: FrameGlide;
  #unnamed = 0;

  constructor(root: HTMLElement, stage: HTMLElement, page: Page, store: ViewStore) {
    this.#root = root;
    this.#page = page;
    this.#store = store;
    this.#canvas = new StageCanvas(root, stage, page, store);
    this.#axis = new StickyAxis(stage);
    this.nodes = new NodePlacer(root, page, this.#canvas.texts);
    this.#rest = new RestButton(root, page.data.words);
    this.#account = new Account(root, page, store, () => this.shown().length);
    this.strip = new LateStrip(root, store, page.data.words.ticks);
    this.#pacing = new Pacing(browserClock, {
      draw: (manner) => this.#drawFrame(manner),
      ahead: () => (this.isUpright ? none() : store.ahead()),
      settling: () => this.#settling(),
    });
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const isCalm = () => calm.matches || document.hidden;
    this.#glide = new FrameGlide(browserClock, store, isCalm, () => this.#pacing.schedule(true));
  }

  /** What measures the texts of the drawing. */
  get measures(): Measures {
    return this.#canvas.measures;
  }

  /** Measures texts anew: a font has arrived, or the reader has changed its size. */
  remeasure(): void {
    this.#canvas.remeasure();
  }

  /** Has ready what the first frame of a movement would take long for. */
  prepareMoves(): void {
    const { palette, measures } = this.#canvas;
    this.#axis.prepareMoves(this.#store.shown, palette, this.#page.data.words, measures.axis);
  }

  /** Draws in the next frame, however many changes come before it. */
  schedule(cause: Cause): void {
    this.#pacing.schedule(cause === 'move');
    if (cause === 'act') this.#account.say();
  }

  /** True while another drawing has the stage. */
  get isUpright(): boolean {
    return !this.#store.view.list && this.upright?.isOn === true;
  }

  recolour(): void {
    this.#canvas.recolour();
    this.upright?.recolour();
    this.draw();
  }

  /** Draws at once; of very many elements the names are on the canvas until all are in their places. */
  drawSoon(): void {
    this.#pacing.drawSoon();
  }

  /** Draws at once, with every element in its place. */
  draw(): void {
    this.#pacing.draw();
  }

  #drawFrame(manner: Manner): boolean {
    const { view } = this.#store;
    if (this.isUpright && this.upright) return this.#drawUpright(this.upright, manner);
    this.upright?.clear();
    const passing = manner === 'passing' && !view.list;
    if (manner === 'still' && !view.list) this.#glide.settle();
    const drawn = passing ? this.#store.passing() : this.#store.layout();
    const fleeting = manner !== 'still' && !view.list && drawn.visible.length > FEW;
    this.current = tabStop(drawn, this.current)?.key ?? null;
    this.#root.toggleAttribute('data-as-list', view.list);
    if (view.list) this.showRows();
    else this.#drawStage(drawn, manner, fleeting);
    this.#rest.update(drawn, view, this.#unnamed);
    // A list is at rest as soon as it is shown.
    this.#showAround(drawn.items, view.list ? 'still' : manner);
    if (manner === 'still') this.rested(drawn);
    return fleeting;
  }

  #drawUpright(upright: UprightDrawing, manner: Manner): boolean {
    if (!this.#root.hasAttribute('data-upright')) this.#leaveStage();
    const moves = manner !== 'still';
    upright.draw(moves);
    if (!moves) this.#account.empty(upright.passing, this.shown().length === 0, false);
    this.#showAround(upright.passing, manner);
    return false;
  }

  /** Another drawing takes the stage: elements go back to the list. */
  #leaveStage(): void {
    this.#root.removeAttribute('data-as-list');
    this.#root.removeAttribute('data-moving');
    this.near?.clear();
    this.nodes.restore();
    this.#rest.hide();
  }

  /** What follows the view around the stage: strip, address for others, controls and heading. */
  #showAround(items: readonly TimelineItem[], manner: Manner): void {
    const { view } = this.#store;
    this.strip.update(view, items, manner === 'still');
    if (!this.#account.isTime(manner !== 'passing')) return;
    this.#root.dataset['from'] = isoDay(view.from);
    this.#root.dataset['to'] = isoDay(view.to);
    if (manner === 'still')
      this.#root.toggleAttribute('data-ahead', reachesBreak(view, this.#page.data));
    this.#account.around(manner === 'still');
  }

  #drawStage(drawn: Layout, manner: Manner, fleeting: boolean): void {
    const { paths, data } = this.#page;
    const { words } = data;
    const { axis: measure, bars, titles } = this.#canvas.measures;
    const looks = paths?.barLooks(drawn, bars.measure, words) ?? [];
    this.#unnamed = drawn.bars.length - looks.length;
    const { cards } = drawn;
    const near = cards && !fleeting && this.near ? { ...drawn, cards } : null;
    if (!near) this.near?.clear();
    const shapes = near && (this.near?.shapes(near) ?? null);
    const focused = this.focused ? this.current : null;
    this.#canvas.paint(drawn, { looks, near: shapes, focused, lettered: fleeting });
    const { viewport } = this.#store;
    const { palette } = this.#canvas;
    this.#axis.draw(drawn, viewport, palette, words, measure, paths, manner === 'passing');
    this.nodes.placeAround(drawn, looks, measure);
    const { height } = viewport;
    if (manner === 'still') paths?.fitAhead(this.#root, drawn.frame, height, WIDE.matches);
    this.#root.toggleAttribute('data-moving', fleeting);
    const marks = near ? { ...drawn, visible: [] } : drawn;
    if (!fleeting) this.nodes.place(marks, this.amongBars ? null : this.current, titles.measure);
    if (near) this.near?.place(near);
    this.#account.empty(drawn.items, isBlank(drawn), manner !== 'still');
  }

  /** The events the view is about: in its window, through its filters. */
  shown(): TimelineItem[] {
    const { chronicle, view } = this.#store;
    const { items, bounds, today, reads } = chronicle;
    return itemsInView(items, view, bounds, today, reads);
  }

  /** Loads what tells of other views than the page's own. */
  prepareTelling(): Promise<void> {
    return this.#account.load();
  }

  announce(sentence: string): void {
    this.#account.announce(sentence);
  }

  /**
   * As a list, and on paper, the view shows the same events: those in the window that pass the filters.
   * The drawing moves the list's own elements about, so it gives them all back first.
   */
  showRows(most?: number): void {
    this.#pacing.stop();
    this.#root.removeAttribute('data-moving');
    this.near?.clear();
    this.upright?.clear();
    this.nodes.restore();
    const shown = this.shown();
    this.#page.nodes.narrow(shown, most);
    this.#account.empty(this.#store.layout().items, shown.length === 0, false);
  }

  /** Gives the list `most` of its rows for paper; no frame may take them back before `leavePaper`. */
  showOnPaper(most: number): void {
    this.#pacing.hold();
    this.showRows(most);
  }

  leavePaper(): void {
    this.#pacing.release();
  }

  *#settling(): Work {
    if (this.isUpright) return;
    yield* this.#store.settling();
    this.#glide.settle();
    yield* this.#store.arranging();
    const drawn = this.#store.layout();
    // The elements of cards are placed when all is drawn: they are few.
    if (drawn.cards && this.near) return;
    this.near?.clear();
    const stop = this.amongBars ? null : tabStop(drawn, this.current);
    yield* this.nodes.placing(drawn, stop?.key ?? null, this.#canvas.measures.titles.measure);
  }
}

function* none(): Work {
  // Nothing is arranged ahead.
}
