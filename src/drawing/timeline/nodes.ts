import type { Mark } from '#timeline/arrange.ts';
import { axisLabels } from '#timeline/axis.ts';
import type { MeasureText } from '#timeline/labels.ts';
import { windowInWords, tickFormatter } from '#timeline/tick-format.ts';
import type { Layout, PlacedBar } from '#timeline/layout.ts';
import { barBox, labelBox, markBox, pointOf, type Box } from '#timeline/place.ts';
import type { SpokenWords } from '#timeline/data.ts';
import { fill } from './fill.ts';
import { textMeasurer } from './measure.ts';
import type { Page } from './reading.ts';

/** The most list items placed at once; further marks are on the canvas only, found by hit testing. */
const MOST_NODES = 240;

/** Moves the page's own list items, bars and axis texts to where the layout has them. */
export class NodePlacer {
  readonly #page: Page;
  readonly #bars: ReadonlyMap<string, HTMLElement>;
  readonly #texts: HTMLElement;
  readonly #lists: readonly HTMLElement[];
  readonly #measure: MeasureText;
  #placed = new Set<HTMLElement>();

  constructor(root: HTMLElement, page: Page, texts: HTMLElement) {
    this.#page = page;
    this.#texts = texts;
    this.#measure = textMeasurer(texts);
    this.#lists = [...root.querySelectorAll<HTMLElement>('.tl-events, .tl-bars')];
    const bars = [...root.querySelectorAll<HTMLElement>('[data-bar-id]')];
    this.#bars = new Map(bars.map((bar) => [bar.dataset['barId'] ?? '', bar]));
  }

  /** Places all; `current` is the key of the mark that holds the one tab stop. */
  place(drawn: Layout, current: string | null): void {
    const placed = new Set<HTMLElement>();
    for (const mark of chosen(drawn.visible, current)) {
      const node = this.nodeOf(drawn, mark);
      if (!node) continue;
      placed.add(node);
      placeItem(node, drawn, mark, mark.key === current, this.#page.data.words);
    }
    for (const node of this.#placed) if (!placed.has(node)) delete node.dataset['place'];
    this.#placed = placed;
    this.#placeBars(drawn);
    this.#clip(drawn);
    placeTexts(this.#texts, drawn, this.#page.data.words, this.#measure);
  }

  /** The list item that stands for a mark: its event's, or that of a count's most important event. */
  nodeOf(drawn: Layout, mark: Mark): HTMLElement | null {
    const item = drawn.items[mark.items[0] as number];
    return (item && this.#page.nodes.get(item.id)) ?? null;
  }

  /** What slides out of the window goes under the lane names. */
  #clip({ frame }: Layout): void {
    const edge = `${frame.start - 9}px`;
    const clip = frame.orientation === 'vertical' ? `inset(${edge} 0 0 0)` : `inset(0 0 0 ${edge})`;
    for (const list of this.#lists) if (list.style.clipPath !== clip) list.style.clipPath = clip;
  }

  #placeBars(drawn: Layout): void {
    const shown = new Map(drawn.bars.map((placed) => [placed.bar.id, placed]));
    for (const [id, node] of this.#bars) {
      const placed = shown.get(id);
      node.toggleAttribute('data-place', placed !== undefined);
      if (!placed) continue;
      const { frame } = drawn;
      const box = barBox(drawn, placed);
      moveTo(node, box);
      nameBar(node, drawn, placed, box);
      node.toggleAttribute('data-soft-start', placed.bar.startSoft && placed.start >= frame.start);
      const end = frame.start + frame.length;
      node.toggleAttribute('data-soft-end', placed.bar.endSoft && placed.end <= end);
    }
  }
}

/** A bar's name begins in it and may run on as far as its track is free. */
function nameBar(node: HTMLElement, { frame }: Layout, placed: PlacedBar, box: Box): void {
  const link = node.querySelector('a') as HTMLAnchorElement;
  const vertical = frame.orientation === 'vertical';
  const room = Math.min(placed.room, frame.start + frame.length) - (vertical ? box.y : box.x) - 4;
  link.style[vertical ? 'maxHeight' : 'maxWidth'] = `${Math.max(0, room).toFixed(0)}px`;
  link.style[vertical ? 'maxWidth' : 'maxHeight'] = '';
  link.classList.toggle('tl-cramped', room < 30);
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
  node: HTMLElement,
  drawn: Layout,
  mark: Mark,
  current: boolean,
  words: SpokenWords,
): void {
  const label = labelBox(drawn, mark);
  const box = label ?? atLeast(markBox(drawn, mark), 24);
  const count = mark.items.length;
  node.dataset['place'] = label ? 'label' : 'mark';
  moveTo(node, box);
  const link = node.querySelector('a') as HTMLAnchorElement;
  const button = count > 1 ? countButton(node) : null;
  if (!button) node.querySelector('.tl-count')?.remove();
  link.tabIndex = current && !button ? 0 : -1;
  // A heading whose link is hidden would be an empty one.
  const heading = link.closest<HTMLElement>('h2, h3, h4');
  (heading ?? link).hidden = Boolean(button) && !label;
  if (!button) return;
  button.tabIndex = current ? 0 : -1;
  if (button.textContent !== String(count)) button.textContent = String(count);
  const name = fill(words.openCluster, { count, when: periodOf(drawn, mark, words) });
  if (button.ariaLabel !== name) button.ariaLabel = name;
  const { x, y } = pointOf(drawn, mark);
  button.style.transform = `translate(${x - 12 - box.x}px, ${y - 12 - box.y}px)`;
}

function countButton(node: HTMLElement): HTMLButtonElement {
  const present = node.querySelector<HTMLButtonElement>('.tl-count');
  if (present) return present;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-count';
  node.append(button);
  return button;
}

function periodOf(drawn: Layout, mark: Mark, words: SpokenWords): string {
  const { from, to } = periodOfMark(drawn, mark);
  return windowInWords({ from, to }, words.ticks);
}

/** From the first beginning to the last end among a mark's events, as far as they are known. */
export function periodOfMark(drawn: Layout, mark: Mark): { from: number; to: number } {
  const items = mark.items.flatMap((index) => drawn.items[index] ?? []);
  const starts = items.map(({ start, end }) => start ?? end ?? Infinity);
  const ends = items.map(({ start, end }) => end ?? start ?? -Infinity);
  return { from: Math.min(...starts), to: Math.max(...ends) };
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

function moveTo(node: HTMLElement, box: Box): void {
  node.style.transform = `translate(${box.x.toFixed(1)}px, ${box.y.toFixed(1)}px)`;
  node.style.width = `${box.width.toFixed(1)}px`;
  node.style.height = `${box.height.toFixed(1)}px`;
}

interface Text {
  readonly kind: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Ticks, lane names, horizons and "today", in as many reused elements as there are texts. */
function placeTexts(
  holder: HTMLElement,
  drawn: Layout,
  words: SpokenWords,
  measure: MeasureText,
): void {
  const texts = [...axisTexts(drawn, words, measure), ...laneTexts(drawn)];
  while (holder.childElementCount > texts.length) holder.lastElementChild?.remove();
  while (holder.childElementCount < texts.length) holder.append(document.createElement('span'));
  texts.forEach(({ kind, text, x, y }, index) => {
    const node = holder.children[index] as HTMLElement;
    if (node.className !== kind) node.className = kind;
    if (node.textContent !== text) node.textContent = text;
    node.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  });
}

function axisTexts(drawn: Layout, words: SpokenWords, measure: MeasureText): Text[] {
  const vertical = drawn.frame.orientation === 'vertical';
  const labels = axisLabels(drawn, tickFormatter(words.ticks), words.today, measure);
  return labels.map(({ kind, text, start }) => {
    const [x, y] = vertical ? [4, start] : [start, 9];
    return { kind: `tl-tick tl-${kind}`, text, x, y };
  });
}

function laneTexts(drawn: Layout): Text[] {
  const { frame, lanes } = drawn;
  if (frame.orientation === 'vertical') return [];
  return lanes.map((lane, index) => {
    const band = frame.lanes[index] ?? { start: 0, size: 0 };
    return { kind: 'tl-lane', text: lane.label, x: 12, y: band.start + band.size / 2 - 9 };
  });
}
