import { svgElement } from '../svg-element.ts';
import { layoutSheet, type Sheet, type SheetLine, type SheetWords } from './chart-sheet.ts';

// A chart of the page as a file that needs nothing else: its colours written out, always those of light
// paper, and words around it.

/** Faces that a viewer of the file has; one of them has every letter, whatever the system. */
const FACE = "'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** What style sheets say of a drawing, and what holds where nothing is written. */
const LOOK: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
};
const LETTERS: Readonly<Record<string, string>> = { 'font-size': '', 'font-weight': '400' };

export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  /** The SVG file's text. */
  readonly text: string;
}

/** The chart with its words as an SVG file. */
export function pictureOf(chart: SVGSVGElement, words: SheetWords, lang: string): ChartPicture {
  const { width, height } = chart.viewBox.baseVal;
  const sheet = layoutSheet(words, { width, height }, measureIn(FACE));
  const svg = drawSheet(chart, sheet, words.title);
  svg.setAttribute('lang', lang);
  const parts = [svg, ...svg.querySelectorAll('*')];
  // All are read before any is written: what a part loses would change the look of those within it.
  const looks = withLightColours(svg, () => parts.map(lookOf));
  parts.forEach((part, i) => {
    writeOut(part, looks[i] ?? []);
  });
  return {
    width: sheet.width,
    height: sheet.height,
    text: new XMLSerializer().serializeToString(svg),
  };
}

function drawSheet(chart: SVGSVGElement, sheet: Sheet, name: string): SVGSVGElement {
  const { width, height } = sheet;
  // Of that class, so that the chart's style sheet holds for it.
  const svg = svgElement('svg', {
    class: 'series',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  });
  svg.setAttribute('font-family', FACE);
  const title = svgElement('title', {}, name);
  const ground = svgElement('rect', { width, height });
  ground.style.fill = 'var(--paper)';
  const drawn = svgElement('g', { transform: `translate(${sheet.chart.x} ${sheet.chart.y})` });
  drawn.append(...[...chart.childNodes].map((child) => child.cloneNode(true)));
  // Where the reader stands is no part of the chart.
  drawn.querySelector('.cursor')?.remove();
  drawn.querySelector('.here')?.classList.remove('here');
  svg.append(title, ground, drawn, ...sheet.lines.map((line) => lineOf(line, sheet.chart.x)));
  return svg;
}

function lineOf({ text, y, size, weight, ink }: SheetLine, x: number): SVGTextElement {
  const line = svgElement('text', { x, y }, text);
  line.style.fill = `var(--${ink})`;
  line.style.fontSize = `${size}px`;
  line.style.fontWeight = String(weight);
  return line;
}

/** Keeps the drawing in the page, unseen, while styles are read that neither theme nor contrast change. */
function withLightColours<T>(svg: SVGSVGElement, read: () => T): T {
  const holder = document.createElement('div');
  holder.ariaHidden = 'true';
  holder.style.cssText =
    'position:absolute;visibility:hidden;width:0;height:0;overflow:hidden;color-scheme:light;forced-color-adjust:none';
  holder.append(svg);
  document.body.append(holder);
  try {
    return read();
  } finally {
    holder.remove();
  }
}

type Look = readonly (readonly [name: string, value: string])[];

/** What the style sheets say of an element, where that is not the usual. */
function lookOf(element: Element): Look {
  if (['svg', 'g', 'title', 'tspan'].includes(element.tagName)) return [];
  const style = getComputedStyle(element);
  return Object.entries({ ...LOOK, ...(element.tagName === 'text' ? LETTERS : {}) })
    .map(([name, usual]) => ({ name, usual, value: style.getPropertyValue(name) }))
    .filter(({ usual, value }) => value !== usual)
    .map(({ name, value }) => [name, value.replaceAll('px', '')]);
}

/** Makes the look the element's own, in place of what only the page understands. */
function writeOut(element: Element, look: Look): void {
  for (const name of element.getAttributeNames())
    if (/^(class|style|data-.*)$/.test(name)) element.removeAttribute(name);
  for (const [name, value] of look) element.setAttribute(name, value);
}

function measureIn(face: string) {
  const pen = document.createElement('canvas').getContext('2d');
  return (text: string, size: number, weight: number): number => {
    if (!pen) throw new Error('this browser draws no pictures');
    pen.font = `${weight} ${size}px ${face}`;
    return pen.measureText(text).width;
  };
}
