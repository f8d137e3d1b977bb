import type { Mark } from '#timeline/arranging/arrange.ts';
import type { BarLook } from '#timeline/picture/path-look.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import { finish, type Work } from '#timeline/arranging/work.ts';
import { windowInWords } from '#timeline/axis/window-in-words.ts';
import { aboveName } from '#timeline/picture/above-name.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { drawnName } from '#timeline/items/item.ts';
import { yearsOf } from '#timeline/items/years.ts';
import { labelBox, markBox, pointOf, type Box } from '#timeline/picture/place.ts';
import type { SpokenWords } from '#timeline/data.ts';
import { placeBars, restoreBar } from './bars.ts';
import { fill } from './fill.ts';
import { dropStyle } from './move.ts';
import type { Page } from './reading.ts';
import { PlacedNode } from './placed-node.ts';
import { COARSE, targetSize } from './pointer.ts';
import { placeLaneNames } from './texts.ts';

/** The most list items placed at once; further marks are on the canvas only, found by hit testing. */
const MOST_NODES = 240;

/** Moves the page's own list items, bars and axis texts to where the layout has them. */
export class NodePlacer {
  readonly #page: Page;
  readonly #bars: ReadonlyMap<string, HTMLElement>;
  readonly #texts: HTMLElement;
  readonly #lists: readonly HTMLElement[];
  readonly #known = new WeakMap<HTMLElement, PlacedNode>();
  #placed = new Set<PlacedNode>();

  constructor(root: HTMLElement, page: Page, texts: HTMLElement) {
    this.#page = page;
    this.#texts = texts;
    this.#lists = [...root.querySelectorAll<HTMLElement>('.tl-events, .tl-bars')];
    const bars = [...root.querySelectorAll<HTMLElement>('[data-bar-id]')];
    this.#bars = new Map(bars.map((bar) => [bar.dataset['barId'] ?? '', bar]));
  }

  /** Places bars and the names of lanes; `measure` is of those. */
  placeAround(drawn: Layout, looks: readonly BarLook[], measure: MeasureText): void {
    placeBars(this.#bars, drawn, looks);
    this.#clip(drawn);
    const { data, chronicle } = this.#page;
    placeLaneNames(this.#texts, drawn, chronicle.facets, data.words.strategies, measure);
  }

  /** Places the list's items; `current` is the key of the mark that holds the one tab stop, `measure` of their names. */
  place(drawn: Layout, current: string | null, measure: MeasureText): void {
    finish(this.placing(drawn, current, measure));
  }

  /** The same an item at a time, for whoever has other things to do in between; it must be ended or begun anew. */
  *placing(drawn: Layout, current: string | null, measure: MeasureText): Work {
    const before = this.#placed;
    const placed = new Set<PlacedNode>();
    for (const mark of chosen(drawn.visible, current)) {
      const element = this.nodeOf(drawn, mark);
      if (!element) continue;
      const node = this.#knownNode(element);
      placed.add(node);
      // Known at once, so that a placing that is given up leaves nothing behind.
      before.add(node);
      placeItem(node, drawn, mark, mark.key === current, this.#page.data.words);
      node.showWords(this.#wordsOf(drawn, mark, measure));
      yield;
    }
    for (const node of before) {
      if (placed.has(node)) continue;
      node.restore();
      yield;
    }
    this.#placed = placed;
  }

  /** Gives all elements back to the list as it came, for readers of the list, for paper and for another drawing. */
  restore(): void {
    this.#texts.replaceChildren();
    for (const node of this.#placed) node.restore();
    this.#placed = new Set();
    for (const bar of this.#bars.values()) restoreBar(bar);
    for (const list of this.#lists) dropStyle(list);
  }

  /** What stands for a name that has no room for all of it on one line. */
  #wordsOf(drawn: Layout, mark: Mark, measure: MeasureText): string {
    const box = labelBox(drawn, mark);
    if (!box) return '';
    const lines = mark.pile
      ? [aboveName(drawn, mark, measure)?.words ?? '']
      : this.#page.rows.drawing?.labelLines(drawn, mark, box, measure);
    const words = lines?.join('\n') ?? '';
    return words === drawnName(drawn.items[mark.items[0]]) ? '' : words;
  }

  #knownNode(element: HTMLElement): PlacedNode {
    const node = this.#known.get(element) ?? new PlacedNode(element);
    this.#known.set(element, node);
    return node;
  }

  /** The list item that stands for a mark: its event's, or that of a count's most important event. */
  nodeOf(drawn: Layout, mark: Mark): HTMLElement | null {
    const place = mark.items[0];
    const item = drawn.items[place];
    const all = drawn.items === this.#page.chronicle.items;
    return (item && this.#page.nodes.get(item.id, all ? place : undefined)) ?? null;
  }

  /** What slides out of the window goes under the lane names. */
  #clip({ frame }: Layout): void {
    const clip = `inset(0 0 0 ${frame.start - 9}px)`;
    for (const list of this.#lists) if (list.style.clipPath !== clip) list.style.clipPath = clip;
  }
}

/** All with a label or a count, then others as far as the budget goes; the current one always. */
function chosen(marks: readonly Mark[], current: string | null): Mark[] {
  if (marks.length <= MOST_NODES) return [...marks];
  const named = marks.filter(
    (mark) => mark.label !== null || mark.items.length > 1 || mark.key === current,
  );
  const rest = marks.filter((mark) => !mark.label && mark.items.length === 1);
  return [...named, ...rest].slice(0, MOST_NODES);
}

function placeItem(
  placed: PlacedNode,
  drawn: Layout,
  mark: Mark,
  current: boolean,
  words: SpokenWords,
): void {
  const label = labelBox(drawn, mark);
  const target = targetSize();
  // Dots stand too close for targets of their own size. Of those under a finger the nearest is meant, whichever is on
  // top; under a mouse the target is no larger than the dot, and what is near is found by where it points.
  const box = label ?? atLeast(markBox(drawn, mark), mark.pile && !COARSE.matches ? 0 : target);
  const count = mark.items.length;
  const isCount = count > 1;
  // The style sheet hides the title of a count without a label, in the drawing and nowhere else.
  placed.put(placeName(mark, label !== null), box);
  placed.showYears(label ? yearsBefore(drawn, mark) : '');
  placed.showLink(current && !isCount);
  if (!isCount) {
    placed.dropButton();
    return;
  }
  const name = () => fill(words.openCluster, { count, when: periodOf(drawn, mark, words) });
  const { x, y } = pointOf(drawn, mark);
  placed.showButton(mark.items, name, current, x - target / 2 - box.x, y - target / 2 - box.y);
}

/** What an item stands for, as the style sheet calls it. */
function placeName({ label, items, pile }: Mark, isNamed: boolean): string {
  if (isNamed) return `${label?.side ?? 'label'}${label?.second ? ' two' : ''}`;
  if (items.length > 1) return pile === 'heap' ? 'heap' : 'count';
  return 'mark';
}

/** The years that are written before a name above a stack. */
function yearsBefore({ items }: Layout, { label, items: [lead] }: Mark): string {
  const item = items[lead];
  return item && label?.side === 'above' ? yearsOf(item) : '';
}

function periodOf(drawn: Layout, mark: Mark, words: SpokenWords): string {
  const { from, to } = periodOfMark(drawn, mark);
  return windowInWords({ from, to }, words.ticks);
}

/** From the first beginning to the last end among a mark's events, as far as they are known. */
export function periodOfMark(drawn: Layout, mark: Mark): { from: number; to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (const index of mark.items) {
    const { start = null, end = null } = drawn.items[index] ?? {};
    from = Math.min(from, start ?? end ?? Infinity);
    to = Math.max(to, end ?? start ?? -Infinity);
  }
  return { from, to };
}

function atLeast(box: Box, size: number): Box {
  const width = Math.max(size, box.width);
  const height = Math.max(size, box.height);
  return {
    x: box.x - (width - box.width) / 2,
    y: box.y - (height - box.height) / 2,
    width,
    height,
  };
}
