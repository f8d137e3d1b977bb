import type { Comparison, ComparedEvent } from '#timeline/comparing/compare.ts';
import type { ComparedPicture, DrawnName, DrawnSide } from '#timeline/comparing/picture.ts';
import { TURNING, type Dot } from '#timeline/comparing/stacking.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import { svgElement } from '../../svg-element.ts';

interface Sheet {
  readonly width: number;
  /** From one line of text to the next (px). */
  readonly line: number;
  readonly label: string;
  readonly hues: readonly [string, string];
  readonly words: CompareWords;
  readonly target: string | undefined;
}

/** Where the two sides begin (px): the upper and the lower edge of the axis. */
interface Edges {
  readonly upper: number;
  readonly lower: number;
  readonly height: number;
}

/** Room above the highest and below the lowest thing drawn (px). */
const MARGIN = 6;
/** Room between a tick and its words (px). */
const INDENT = 4;

/** Draws a picture of two sides: names and dots outward from an axis between them. */
export function drawPlot(
  picture: ComparedPicture,
  comparison: Comparison,
  sheet: Sheet,
): SVGElement {
  const edges = edgesOf(picture, comparison, sheet);
  const { width } = sheet;
  const { height } = edges;
  return svgElement(
    'svg',
    { class: 'tl-compare-plot', width, height, role: 'group', 'aria-label': sheet.label },
    ...axisOf(picture, comparison, edges, sheet),
    sideOf(picture.sides[0], comparison, 0, edges, picture.grid.size, sheet),
    sideOf(picture.sides[1], comparison, 1, edges, picture.grid.size, sheet),
  );
}

function edgesOf({ sides }: ComparedPicture, { aligned }: Comparison, { line }: Sheet): Edges {
  const upper = sides[0].height + MARGIN;
  const lower = upper + (aligned ? 2 : 1) * line + MARGIN;
  return { upper, lower, height: lower + sides[1].height + MARGIN };
}

function axisOf(
  { ticks, grid: { pixelsPerMonth } }: ComparedPicture,
  { aligned }: Comparison,
  edges: Edges,
  { width, line }: Sheet,
): SVGElement[] {
  const { upper, lower, height } = edges;
  const rules = [upper, lower].map((y) =>
    svgElement('path', { class: 'tl-compare-rule', d: `M0 ${String(y)}H${String(width)}` }),
  );
  const marks = ticks.flatMap(({ month, major, labels }) => {
    const x = month * pixelsPerMonth;
    const grid = svgElement('path', {
      class: 'tl-compare-grid',
      d: `M${String(x)} 0V${String(height)}`,
    });
    const own = aligned ? labels : labels.slice(0, 1);
    // Words that would leave the sheet are not written.
    const isRoom = x + INDENT + 2 * line <= width;
    const texts = own.map((text, row) =>
      textAt(text, x + INDENT, upper + MARGIN / 2 + (row + 0.5) * line, {
        class: major ? 'tl-compare-tick tl-compare-major' : 'tl-compare-tick',
      }),
    );
    return [...(major ? [grid] : []), ...(isRoom ? texts : [])];
  });
  return [...marks, ...rules];
}

function sideOf(
  side: DrawnSide,
  { sides }: Comparison,
  at: 0 | 1,
  { upper, lower }: Edges,
  size: number,
  sheet: Sheet,
): SVGElement {
  const yOf = (rise: number) => (at === 0 ? upper - rise : lower + rise);
  const { events } = sides[at];
  // In the document they come in the order of time, as the keys go through them.
  const byEvent = new Map(side.dots.map((dot) => [dot.event, dot]));
  const dots = events.flatMap((event) => {
    const dot = byEvent.get(event);
    return dot ? [dotOf(dot, at, yOf(dot.rise), size, sheet)] : [];
  });
  const names = side.names.flatMap((name) => nameOf(name, yOf, size, sheet.line));
  return svgElement(
    'g',
    { 'data-compare-side': at, 'data-hue': sheet.hues[at] },
    ...names,
    ...dots,
  );
}

function nameOf(
  { dot, year, text, x, ends, rise }: DrawnName,
  yOf: (rise: number) => number,
  size: number,
  line: number,
): SVGElement[] {
  const [from, to] = [yOf(dot.rise + size / 2), yOf(rise - line / 2)];
  const tie = { class: 'tl-compare-tie', d: `M${String(dot.x)} ${String(from)}V${String(to)}` };
  const words = textAt('', x, yOf(rise), {
    class: 'tl-compare-name',
    'text-anchor': ends ? 'end' : 'start',
    // The dot's own link says the same and more.
    'aria-hidden': 'true',
  });
  words.append(svgElement('tspan', { class: 'tl-compare-year' }, year), ` ${text}`);
  return [svgElement('path', tie), words];
}

function textAt(
  text: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  return svgElement('text', { x, y, dy: '0.35em', ...attributes }, text);
}

function dotOf(
  { event, x }: Dot,
  at: 0 | 1,
  y: number,
  size: number,
  { words, target }: Sheet,
): SVGElement {
  const { item } = event;
  return svgElement(
    'a',
    {
      class: 'tl-compare-dot',
      href: item.href,
      tabindex: -1,
      'aria-label': dotInWords(event, words),
      'data-compared': item.id,
      'data-side': at,
      ...(event.common ? { 'data-common': '' } : {}),
      ...(target ? { target } : {}),
    },
    ...signOf(event, x, y, size),
  );
}

/** The date and name, and whether the event is on both sides, or still ahead. */
function dotInWords({ item, common }: ComparedEvent, words: CompareWords): string {
  const notes = [...(item.planned ? [words.planned] : []), ...(common ? [words.isCommon] : [])];
  const note = notes.length ? ` (${notes.join(', ')})` : '';
  return `${item.when}: ${item.title}${note}`;
}

function signOf({ item, common, coarse }: ComparedEvent, x: number, y: number, size: number) {
  const radius = size * (item.importance >= TURNING || common ? 0.47 : 0.38);
  const hollow = item.planned || item.unconfirmed || item.notUpdated;
  const inner = common ? radius * 0.5 : radius;
  const look = { class: hollow ? 'tl-compare-hollow' : 'tl-compare-full' };
  const sign = coarse
    ? svgElement('rect', { ...look, ...barAt(x, y, inner) })
    : svgElement('circle', { ...look, cx: x, cy: y, r: inner });
  const ring = svgElement('circle', { class: 'tl-compare-ring', cx: x, cy: y, r: radius });
  return common ? [ring, sign] : [sign];
}

function barAt(x: number, y: number, radius: number) {
  const [width, height] = [2.2 * radius, 0.9 * radius];
  return { x: x - width / 2, y: y - height / 2, width, height, rx: height / 4 };
}
