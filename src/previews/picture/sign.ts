import type { Hue, Shape } from '#domain/records/taxonomy.ts';
import { px } from './box.ts';
import { COLOURS, HUE_COLOURS } from './colours.ts';

/** A term as it is drawn: a colour that never comes without its shape. */
export interface Sign {
  readonly hue: Hue;
  readonly shape: Shape;
}

/** Outlines in a box of 12 units around 0 0, in weight like those of the pages. */
const OUTLINES: Partial<Record<Shape, string>> = {
  square: 'M-4.5-4.5h9v9h-9z',
  diamond: 'M0-6l6 6-6 6-6-6z',
  triangle: 'M0-5.200l5.800 10.400h-11.600z',
  'triangle-down': 'M0 5.200l-5.800-10.400h11.600z',
  cross: 'M-2-5.500h4v3.500h3.500v4h-3.500v3.500h-4v-3.500h-3.500v-4h3.500z',
  star: 'M0-6.300l1.850 4.050 4.350.45-3.250 2.900.95 4.350-3.900-2.200-3.900 2.200.95-4.350-3.250-2.900 4.350-.45z',
  hexagon: 'M-3-5.200h6l3 5.200-3 5.200h-6l-3-5.200z',
  bar: 'M-6-2.500h12v5h-12z',
};

/** The sign in the middle of `x` `y`, `size` pixels wide; `halo` pixels of paper part it from what is behind. */
export function drawSign(
  { hue, shape }: Sign,
  x: number,
  y: number,
  size: number,
  halo = 0,
): string {
  const colour = HUE_COLOURS[hue];
  const around = halo > 0 ? ` stroke="${COLOURS.paper}" stroke-width="${px(2 * halo)}"` : '';
  const at = `cx="${px(x)}" cy="${px(y)}"`;
  if (shape === 'ring') {
    const radius = size * 0.38;
    const behind =
      halo > 0 ? `<circle ${at} r="${px(size / 2 + halo)}" fill="${COLOURS.paper}"/>` : '';
    return `${behind}<circle ${at} r="${px(radius)}" fill="${COLOURS.paper}" stroke="${colour}" stroke-width="${px(size * 0.2)}"/>`;
  }
  const outline = OUTLINES[shape];
  const painted = `fill="${colour}"${around} paint-order="stroke"`;
  if (outline === undefined) return `<circle ${at} r="${px(size * 0.46)}" ${painted}/>`;
  const scale = size / 12;
  const width = halo > 0 ? ` stroke-width="${px((2 * halo) / scale)}"` : '';
  const stroke = halo > 0 ? ` stroke="${COLOURS.paper}" stroke-linejoin="round"` : '';
  return `<path transform="translate(${px(x)} ${px(y)}) scale(${scale.toFixed(3)})" d="${outline}" fill="${colour}"${stroke}${width} paint-order="stroke"/>`;
}
