import { shapePath } from './paths.ts';
import {
  CORNER,
  stopsOfBand,
  stopsOfGlow,
  type BandShape,
  type GlowShape,
  type Ink,
  type Picture,
  type Shape,
  type Stop,
} from './shape.ts';

/** How colours are written into the SVG, and what else depends on where it will stand. */
export interface SvgDress {
  /** The attributes that give a shape its colours. */
  readonly colour: (attribute: 'fill' | 'stroke' | 'stop-color', ink: Ink, hue: string) => string;
  /** Keeps the ids of gradients apart when several pictures stand in one page. */
  readonly prefix: string;
  /** Further attributes of the svg element, such as a class or a font. */
  readonly attributes: string;
  /** Name for readers who do not see it; without one the picture is hidden from them. */
  readonly title?: string;
}

/** A dress for pages: the style sheet's own colours, so that themes and print are followed. */
export function pageDress(prefix: string, attributes: string): SvgDress {
  return { prefix, attributes, colour: (attribute, ink) => `${attribute}="var(--${ink})"` };
}

/** A dress for files: colours written out, so that the picture needs nothing else. */
export function fileDress(
  title: string,
  font: string,
  colourOf: (ink: Ink, hue: string) => string,
): SvgDress {
  return {
    prefix: 'fade',
    attributes: `font-family="${escapeXml(font)}"`,
    title,
    colour: (attribute, ink, hue) => `${attribute}="${colourOf(ink, hue)}"`,
  };
}

/** The picture as one SVG element, without what stands left of `left`. */
export function svgOf({ width, height, shapes }: Picture, dress: SvgDress, left = 0): string {
  const title = dress.title
    ? `role="img"><title>${escapeXml(dress.title)}</title>`
    : 'aria-hidden="true">';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${width - left} ${height}"`,
    ` width="${width - left}"`,
    ` height="${height}" ${dress.attributes} ${title}`,
    gradients(shapes, dress),
    ...shapes.map((shape) => element(shape, dress)),
    '</svg>',
  ].join('');
}

function element(shape: Shape, dress: SvgDress): string {
  const look = lookOf(shape, dress);
  switch (shape.kind) {
    case 'path': {
      const moved = shape.down ? ` transform="translate(0 ${shape.down})"` : '';
      return `<path d="${shape.d}"${moved}${look}/>`;
    }
    case 'sign':
      return `<path d="${shapePath(shape.shape, shape.x, shape.y, shape.radius)}"${look}/>`;
    case 'glow':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}"${look}/>`;
    case 'band': {
      const [x, y, width, height] = [shape.x, shape.y, shape.width, shape.height].map((size) =>
        round(size),
      );
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${CORNER}"${look}/>`;
    }
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      const font = ` font-size="${shape.size}" font-weight="${shape.weight}"`;
      return `<text x="${shape.x}" y="${shape.y}"${font}${anchor}${look}>${escapeXml(shape.text)}</text>`;
    }
  }
}

function lookOf(shape: Shape, dress: SvgDress): string {
  const { hue = '', fill, stroke, strokeWidth, dash } = shape;
  const parts = [
    hue && `data-hue="${hue}"`,
    fill ? inkOf(shape, 'fill', fill, dress) : 'fill="none"',
    stroke && inkOf(shape, 'stroke', stroke, dress),
    strokeWidth && `stroke-width="${strokeWidth}"`,
    dash && `stroke-dasharray="${dash}"`,
    opacityOf(shape),
  ];
  return parts.map((part) => (part ? ` ${part}` : '')).join('');
}

/** Of fill and line each, as a pen draws them; one attribute says it where there is but one of them. */
function opacityOf({ fill, stroke, opacity }: Shape): string {
  if (opacity === undefined) return '';
  if (!fill || !stroke) return `opacity="${opacity}"`;
  return `fill-opacity="${opacity}" stroke-opacity="${opacity}"`;
}

function inkOf(shape: Shape, attribute: 'fill' | 'stroke', ink: Ink, dress: SvgDress): string {
  if (isFading(shape)) return `${attribute}="url(#${fadeId(shape, ink, dress)})"`;
  return dress.colour(attribute, ink, shape.hue ?? '');
}

/** A shape whose colours need a gradient. */
type Fading = BandShape | GlowShape;

function isFading(shape: Shape): shape is Fading {
  return shape.kind === 'glow' || (shape.kind === 'band' && (shape.fadeStart || shape.fadeEnd));
}

/** The id of a gradient, the same for all shapes that can share it. */
function fadeId(shape: Fading, ink: Ink, { prefix }: SvgDress): string {
  const parts = [prefix, shape.hue, ink];
  if (shape.kind === 'glow') return [...parts, 'glow'].join('-');
  const edges = `${shape.fadeStart ? 's' : ''}${shape.fadeEnd ? 'e' : ''}`;
  const whole = shape.whole ? [shape.whole.from, shape.whole.to].map(Math.round) : [];
  return [...parts, edges, ...whole].join('-');
}

function gradients(shapes: readonly Shape[], dress: SvgDress): string {
  const written = new Map<string, string>();
  for (const shape of shapes) {
    if (!isFading(shape)) continue;
    for (const ink of [shape.fill, shape.stroke]) {
      if (!ink) continue;
      const id = fadeId(shape, ink, dress);
      if (!written.has(id)) written.set(id, gradient(id, shape, ink, dress));
    }
  }
  return written.size === 0 ? '' : `<defs>${[...written.values()].join('')}</defs>`;
}

function gradient(id: string, shape: Fading, ink: Ink, dress: SvgDress): string {
  const { hue = '' } = shape;
  const stop = ({ at, clear }: Stop) =>
    `<stop offset="${round(at, 100)}" ${dress.colour('stop-color', ink, hue)}${clear ? ' stop-opacity="0"' : ''}/>`;
  const [name, stops] =
    shape.kind === 'glow'
      ? ['radialGradient', stopsOfGlow(shape)]
      : ['linearGradient', stopsOfBand(shape)];
  const along = shape.kind === 'band' && shape.whole ? alongWhole(shape.whole) : '';
  return `<${name} id="${id}" data-hue="${hue}"${along}>${stops.map(stop).join('')}</${name}>`;
}

/** A band that is cut fades where the whole of it would; otherwise along itself, as gradients do. */
function alongWhole({ from, to }: NonNullable<BandShape['whole']>): string {
  return ` gradientUnits="userSpaceOnUse" x1="${round(from)}" y1="0" x2="${round(to)}" y2="0"`;
}

/** Text safe between tags and in attributes; characters that XML has no place for are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number, parts = 10): number {
  return Math.round(value * parts) / parts;
}
