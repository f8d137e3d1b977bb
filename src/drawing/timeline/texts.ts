import { acrossLabel, axisLabels } from '#timeline/picture/axis-labels.ts';
import { laneHeads, strategiesHead } from '#timeline/picture/lane-head.ts';
import { outlinePoints } from '#timeline/picture/paths.ts';
import type { Sign } from '#timeline/picture/sign.ts';
import type { Facets } from '#timeline/arranging/lanes.ts';
import type { SpokenWords } from '#timeline/data.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { tickFormatter } from '#timeline/axis/tick-format.ts';
import { oncePerObject } from '../../made-once.ts';

/** A text on the axis: its class, and its upper left corner, pixels in the viewport. */
export interface AxisText {
  readonly kind: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Text extends AxisText {
  /** What stands before a lane's name. */
  readonly sign?: Sign | null;
}

/** The names of the lanes with their signs, and of the strategies above them. */
export function placeLaneNames(
  holder: HTMLElement,
  drawn: Layout,
  facets: Facets,
  strategies: string,
  measure: MeasureText,
): void {
  const heads = laneHeads(drawn, facets, measure);
  const above = drawn.bars.length > 0 ? strategiesHead(drawn) : null;
  placeTexts(holder, [
    ...heads.map(({ lines, x, y, isTall, sign }): Text => {
      return {
        kind: isTall ? 'tl-lane tl-lane-tall' : 'tl-lane',
        text: lines.join('\n'),
        x,
        y,
        sign,
      };
    }),
    ...(above ? [{ kind: 'tl-strategies', text: strategies, ...above }] : []),
  ]);
}

/** What an element was last given: to read that back from it takes longer than all else about a text. */
interface Written {
  readonly kind: string;
  readonly text: string;
  readonly transform: string;
  readonly sign: Sign | null;
}

const written = new WeakMap<Element, Written>();

/**
 * Puts texts in their places and their order, in as many reused elements as there are. Those of a view that moves on
 * keep their elements, which then only change their places: a new text would be laid out and painted.
 */
export function placeTexts(holder: HTMLElement, texts: readonly Text[]): void {
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

function write(node: HTMLElement, { kind, text, x, y, sign = null }: Text): void {
  const before = written.get(node);
  const transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  if (before?.kind !== kind) node.className = kind;
  if (before?.text !== text) node.textContent = text;
  if (before?.transform !== transform) node.style.transform = transform;
  if ((before?.sign ?? null) !== sign) showSign(node, sign);
  written.set(node, { kind, text, transform, sign });
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

/** The style sheet draws the sign before its text, as what it is told here. */
function showSign(node: HTMLElement, sign: Sign | null): void {
  const { shape, hue } = sign ?? { shape: '', hue: '' };
  node.dataset['shape'] = shape;
  node.dataset['hue'] = hue;
  const share = (at: number) => `${Math.round(50 + 42 * at)}%`;
  const points = outlinePoints(shape)?.map(([x, y]) => `${share(x)} ${share(y)}`);
  node.style.setProperty('--tl-sign', points ? `polygon(${points.join()})` : 'circle(42%)');
}

const formatterOf = oncePerObject(tickFormatter);

/** The texts of the axis: its two levels, horizons and "today". */
export function axisTexts(drawn: Layout, words: SpokenWords, measure: MeasureText): AxisText[] {
  const labels = axisLabels(drawn, formatterOf(words.ticks), words.today, measure);
  return labels.map(({ kind, text, start }) => {
    return { kind: `tl-tick tl-${kind}`, text, x: start, y: acrossLabel(drawn, kind).start };
  });
}
