import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Facet } from '#timeline/items/item.ts';
import { drawShape, type ColourOf, type Pen } from '../draw-shape.ts';
import type { NamedEvent } from './name-rows.ts';
import type { DrawnRow } from './paint-rows.ts';
import type { Box } from './scene.ts';

/** The pillars' signs with their names, at a place that nothing else is at. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly line: number;
  readonly facets: readonly Facet[];
}

interface Around {
  readonly rows: readonly DrawnRow[];
  readonly box: Box;
  readonly scale: { readonly end: number };
}

/** Finds room for the legend along the right edge, from above; null where there is none. */
export function placeLegend(
  { rows, box, scale }: Around,
  names: readonly NamedEvent[],
  facets: readonly Facet[],
  measure: MeasureText,
): LegendPlace | null {
  const line = 17 * box.unit;
  const width = Math.max(0, ...facets.map(({ label }) => measure(label))) * 1.05 + 22;
  const [x, height] = [box.right - width, facets.length * line];
  const isFree = (top: number, end: number) =>
    names.every(
      (name) => name.x + name.width < x || name.y + name.height <= top || name.y >= end,
    ) &&
    rows.every(
      ({ row, block }) => block.right < x || row.top + row.height <= top || row.top >= end,
    );
  if (facets.length < 2 || x < box.left + 60) return null;
  for (let y = 12; y + height < scale.end - line; y += 6) {
    if (isFree(y - 4, y + height + 4)) return { x, y, line, facets };
  }
  return null;
}

export function paintLegend(
  pen: Pen,
  { x, y, line, facets }: LegendPlace,
  colour: ColourOf,
  font: string,
): void {
  pen.font = font;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  facets.forEach(({ hue, shape, label }, place) => {
    const at = y + (place + 0.5) * line;
    drawShape(pen, { kind: 'sign', shape, x: x + 6, y: at, radius: 4.4, hue, fill: 'hue' }, colour);
    pen.fillStyle = colour('ink', '');
    pen.fillText(label, x + 18, at + 0.5);
  });
}
