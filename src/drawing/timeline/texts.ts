import { acrossLabel, axisLabels } from '#timeline/picture/axis-labels.ts';
import { laneName } from '#timeline/picture/lane-name.ts';
import type { SpokenWords } from '#timeline/data.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { tickFormatter, type TickFormatter, type TickWords } from '#timeline/axis/tick-format.ts';

interface Text {
  readonly kind: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The texts of the axis: its two levels, horizons and "today". */
export function placeAxisTexts(
  holder: HTMLElement,
  drawn: Layout,
  words: SpokenWords,
  measure: MeasureText,
): void {
  placeTexts(holder, axisTexts(drawn, words, measure));
}

/** The names of the lanes. */
export function placeLaneNames(holder: HTMLElement, drawn: Layout, measure: MeasureText): void {
  placeTexts(holder, laneTexts(drawn, measure));
}

/** What an element was last given: to read that back from it takes longer than all else about a text. */
interface Written {
  readonly kind: string;
  readonly text: string;
  readonly transform: string;
}

const written = new WeakMap<Element, Written>();

/**
 * Puts texts in their places and their order, in as many reused elements as there are. Those of a view that moves on
 * keep their elements, which then only change their places: a new text would be laid out and painted.
 */
function placeTexts(holder: HTMLElement, texts: readonly Text[]): void {
  turnTo(holder, texts);
  while (holder.childElementCount > texts.length) holder.lastElementChild?.remove();
  while (holder.childElementCount < texts.length) holder.append(document.createElement('span'));
  let node = holder.firstElementChild as HTMLElement | null;
  for (const text of texts) {
    if (!node) break;
    write(node, text);
    node = node.nextElementSibling as HTMLElement | null;
  }
}

function write(node: HTMLElement, { kind, text, x, y }: Text): void {
  const before = written.get(node);
  const transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  if (before?.kind !== kind) node.className = kind;
  if (before?.text !== text) node.textContent = text;
  if (before?.transform !== transform) node.style.transform = transform;
  written.set(node, { kind, text, transform });
}

/** Elements before the one that has the first text go behind the last; and the other way where texts came in before. */
function turnTo(holder: HTMLElement, texts: readonly Text[]): void {
  const [first] = texts;
  const nodes = [...holder.children];
  const [front] = nodes;
  if (!first || !front) return;
  const has = (node: Element, { kind, text }: Text) => {
    const known = written.get(node);
    return known?.text === text && known.kind === kind;
  };
  const gone = nodes.findIndex((node) => has(node, first));
  if (gone > 0) holder.append(...nodes.slice(0, gone));
  const come = gone < 0 ? texts.findIndex((text) => has(front, text)) : 0;
  if (come > 0) holder.prepend(...nodes.slice(-Math.min(come, nodes.length - 1)));
}

const formatters = new WeakMap<TickWords, TickFormatter>();

function formatterOf(words: TickWords): TickFormatter {
  const known = formatters.get(words) ?? tickFormatter(words);
  formatters.set(words, known);
  return known;
}

function axisTexts(drawn: Layout, words: SpokenWords, measure: MeasureText): Text[] {
  const labels = axisLabels(drawn, formatterOf(words.ticks), words.today, measure);
  return labels.map(({ kind, text, start }) => {
    return { kind: `tl-tick tl-${kind}`, text, x: start, y: acrossLabel(drawn, kind).start };
  });
}

/** Before a lane's name in a window of cards: its sign, which `cards/quiet-lanes.ts` draws there. */
const SIGN = 18;

function laneTexts({ frame, lanes, cards }: Layout, measure: MeasureText): Text[] {
  const line = 16 * frame.unit;
  const indent = cards ? SIGN * frame.unit : 0;
  return lanes.map((lane, index) => {
    const band = frame.lanes[index] ?? { start: 0, size: 0 };
    const written = laneName(lane.label, frame.start - 20 - indent, band, line, measure);
    const middle = band.start + (band.size - written.length * line) / 2;
    // A lane of cards is tall: its name stands where it begins.
    const isTall = cards && !cards.lanes[index]?.quiet;
    const y = isTall ? band.start + 8 * frame.unit : middle;
    return { kind: 'tl-lane', text: written.join('\n'), x: 12 + indent, y };
  });
}
