import type { BandShape, Ink, Look, Picture, Shape } from './picture.ts';

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

/** The picture as one SVG element. */
export function svgOf({ width, height, shapes }: Picture, dress: SvgDress): string {
  const title = dress.title
    ? `role="img"><title>${escapeXml(dress.title)}</title>`
    : 'aria-hidden="true">';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}"`,
    ` height="${height}" ${dress.attributes} ${title}`,
    gradients(shapes, dress),
    ...shapes.map((shape) => element(shape, dress)),
    '</svg>',
  ].join('');
}

function element(shape: Shape, dress: SvgDress): string {
  const look = lookOf(shape, dress);
  if (shape.kind === 'path') {
    const moved = shape.down ? ` transform="translate(0 ${shape.down})"` : '';
    return `<path d="${shape.d}"${moved}${look}/>`;
  }
  if (shape.kind === 'band') {
    const [x, y, width, height] = [shape.x, shape.y, shape.width, shape.height].map(round);
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4"${look}/>`;
  }
  const anchor = shape.anchor === 'middle' ? ' text-anchor="middle"' : '';
  const font = ` font-size="${shape.size}" font-weight="${shape.weight}"`;
  return `<text x="${shape.x}" y="${shape.y}"${font}${anchor}${look}>${escapeXml(shape.text)}</text>`;
}

function lookOf(shape: Shape, dress: SvgDress): string {
  const { hue = '', stroke, strokeWidth, dash, opacity } = shape;
  const fading = fadeId(shape, dress);
  const fill = fading ? `fill="url(#${fading})"` : fillOf(shape, dress, hue);
  const parts = [
    hue && `data-hue="${hue}"`,
    fill,
    stroke && dress.colour('stroke', stroke, hue),
    strokeWidth && `stroke-width="${strokeWidth}"`,
    dash && `stroke-dasharray="${dash}"`,
    opacity !== undefined && `opacity="${opacity}"`,
  ];
  return parts.map((part) => (part ? ` ${part}` : '')).join('');
}

function fillOf({ fill }: Look, dress: SvgDress, hue: string): string {
  return fill ? dress.colour('fill', fill, hue) : 'fill="none"';
}

/** The id of the gradient a band with soft edges needs; null for all other shapes. */
function fadeId(shape: Shape, { prefix }: SvgDress): string | null {
  if (shape.kind !== 'band' || (!shape.fadeStart && !shape.fadeEnd)) return null;
  const edges = `${shape.fadeStart ? 's' : ''}${shape.fadeEnd ? 'e' : ''}`;
  return [prefix, shape.hue, shape.fill, edges].join('-');
}

function gradients(shapes: readonly Shape[], dress: SvgDress): string {
  const fading = new Map<string, BandShape>();
  for (const shape of shapes) {
    const id = fadeId(shape, dress);
    if (id && shape.kind === 'band') fading.set(id, shape);
  }
  if (fading.size === 0) return '';
  return `<defs>${[...fading].map(([id, band]) => gradient(id, band, dress)).join('')}</defs>`;
}

function gradient(id: string, band: BandShape, dress: SvgDress): string {
  const { fadeStart, fadeEnd, hue = '', fill = 'hue' } = band;
  const stop = (offset: number, clear: boolean) =>
    `<stop offset="${offset}" ${dress.colour('stop-color', fill, hue)}${clear ? ' stop-opacity="0"' : ''}/>`;
  const stops = [stop(0, fadeStart), stop(0.35, false), stop(0.65, false), stop(1, fadeEnd)];
  return `<linearGradient id="${id}" data-hue="${hue}">${stops.join('')}</linearGradient>`;
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
