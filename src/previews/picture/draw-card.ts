import { PREVIEW_SIZE as SIZE } from '#i18n/preview-paths.ts';
import { drawDots } from '../drawings/dots.ts';
import { drawLife } from '../drawings/life.ts';
import { drawMap } from '../drawings/map.ts';
import { drawSeries } from '../drawings/series.ts';
import { drawSingleValue } from '../drawings/single-value.ts';
import { drawSteps } from '../drawings/steps.ts';
import { drawStrip } from '../drawings/strip.ts';
import { drawWeeks } from '../drawings/weeks.ts';
import { fitLine } from '../letters/fit-lines.ts';
import { px, type Box } from './box.ts';
import type { Card, Drawing } from './card.ts';
import { COLOURS } from './colours.ts';
import { penOf, type Pen, type Typefaces } from './pen.ts';
import { drawWords } from './words.ts';

/** A picture as SVG without any font, and the letters no typeface had. */
export interface Drawn {
  readonly svg: string;
  readonly lost: readonly string[];
}

const SIDE = 64;
const BRAND = { sizes: [28, 25, 22, 20], baseline: 82, icon: 44 };
/** Where words and drawings stand: one below the other, or side by side. */
const BELOW: Box = { left: SIDE, top: 128, right: SIZE.width - SIDE, bottom: SIZE.height - 40 };
const BESIDE = {
  brand: 650,
  words: { left: SIDE, top: 150, right: 590, bottom: SIZE.height - 48 },
  map: { left: 630, top: 0, right: SIZE.width, bottom: SIZE.height },
  chart: { left: 640, top: 150, right: SIZE.width - SIDE, bottom: SIZE.height - 52 },
};

/** Draws a preview of 1200 × 630 pixels. */
export function drawCard(card: Card, typefaces: Typefaces): Drawn {
  const pen = penOf(typefaces);
  const paper = `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${COLOURS.paper}"/>`;
  const inside = isBeside(card.drawing)
    ? drawBeside(card, card.drawing, pen)
    : drawBelow(card, card.drawing, pen);
  const brand = drawBrand(card.site, isBeside(card.drawing) ? BESIDE.brand : BELOW.right, pen);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">${paper}${inside}${brand}</svg>`,
    lost: [...pen.lost],
  };
}

type Beside = Extract<Drawing, { as: 'map' | 'series' }>;

function isBeside(drawing: Drawing): drawing is Beside {
  return drawing.as === 'map' || drawing.as === 'series';
}

function drawBeside(card: Card, drawing: Beside, pen: Pen): string {
  const { svg } = drawWords(card, BESIDE.words, pen);
  const detail =
    drawing.as === 'map'
      ? drawMap(drawing, BESIDE.map, pen)
      : drawSeries(drawing, BESIDE.chart, pen);
  return detail + svg;
}

/** Pixels that drawings below the words need, and keep from them. */
const ROOM: Readonly<Record<Exclude<Drawing, Beside>['as'], number>> = {
  strip: 190,
  dots: 176,
  life: 190,
  weeks: 200,
  steps: 165,
  value: 210,
};
const MOST_ROOM = 260;

function drawBelow(card: Card, drawing: Exclude<Drawing, Beside>, pen: Pen): string {
  const { svg, bottom } = drawWords(
    card,
    { ...BELOW, bottom: BELOW.bottom - ROOM[drawing.as] },
    pen,
  );
  const top = Math.max(bottom + 24, BELOW.bottom - MOST_ROOM);
  return svg + drawDetail(drawing, { ...BELOW, top }, pen);
}

function drawDetail(drawing: Exclude<Drawing, Beside>, box: Box, pen: Pen): string {
  switch (drawing.as) {
    case 'strip':
      return drawStrip(drawing, box, pen);
    case 'dots':
      return drawDots(drawing, box, pen);
    case 'life':
      return drawLife(drawing, box, pen);
    case 'weeks':
      return drawWeeks(drawing, box, pen);
    case 'steps':
      return drawSteps(drawing, box, pen);
    case 'value':
      return drawSingleValue(drawing, box, pen);
  }
}

/** The mark of the site and its name, as at the head of its pages. */
function drawBrand({ name, accent }: Card['site'], right: number, pen: Pen): string {
  const { sizes, baseline, icon } = BRAND;
  const left = SIDE + icon + 16;
  const whole = pen.legible(name, 'heading');
  const fits = (size: number) => pen.width(whole, { face: 'heading', size }) <= right - left;
  const size = sizes.find(fits) ?? Math.min(...sizes);
  const setting = { face: 'heading', size } as const;
  const words = fitLine(whole, (right - left) / size, pen.typefaces.heading);
  const marked = pen.legible(accent, 'heading');
  const at = marked === '' ? -1 : words.indexOf(marked);
  const parts =
    at < 0
      ? [{ text: words, fill: COLOURS.ink }]
      : [
          { text: words.slice(0, at), fill: COLOURS.ink },
          { text: marked, fill: COLOURS.action },
          { text: words.slice(at + marked.length), fill: COLOURS.ink },
        ];
  let x = left;
  const written = parts.map(({ text, fill }) => {
    const svg = pen.write(text, x, baseline, { ...setting, fill });
    x += pen.width(text, setting);
    return svg;
  });
  const scale = icon / 64;
  const mark = `<g transform="translate(${SIDE} ${px(baseline - icon + 12)}) scale(${scale})">${ICON}</g>`;
  return mark + written.join('');
}

/** The site's icon, as in public/icon.svg. */
const ICON =
  '<rect width="64" height="64" rx="14" fill="#0a6b66"/><path d="M12 40h40" stroke="#fcfbf7" stroke-width="4" stroke-linecap="round"/><circle cx="18" cy="40" r="5" fill="#fcfbf7"/><circle cx="34" cy="40" r="8" fill="#fcfbf7"/><circle cx="34" cy="40" r="4" fill="#b3202c"/><circle cx="49" cy="40" r="4" fill="#fcfbf7"/><rect x="26" y="18" width="26" height="8" rx="4" fill="#e2b65c"/>';
