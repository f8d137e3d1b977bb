import { wrapText } from '#timeline/picture/cut-text.ts';
import { drawnName } from '#timeline/items/item.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { labelBox, pointOf } from '#timeline/picture/place.ts';
import type { Lettering } from './lettering.ts';
import type { Palette } from './palette.ts';

/** Names that had to be cut or broken, by the lettering's measure: in every frame they are the same. */
const known = new WeakMap<MeasureText, Map<string, readonly string[]>>();
const MOST_KNOWN = 2000;

function linesOf(
  title: string,
  width: number,
  most: number,
  measure: MeasureText,
): readonly string[] {
  if (measure(title) <= width) return [title];
  const cut = known.get(measure) ?? new Map<string, readonly string[]>();
  if (cut.size === 0) known.set(measure, cut);
  const key = `${width} ${title}`;
  const lines = cut.get(key) ?? wrapText(title, width, most, measure);
  if (cut.size > MOST_KNOWN) cut.clear();
  cut.set(key, lines);
  return lines;
}

/**
 * Writes names and counts on the canvas, where the list's items stand when all is at rest: moving some
 * hundred elements in every frame of a movement would cost more than everything else together.
 */
export function paintLabels(
  pen: CanvasRenderingContext2D,
  drawn: Layout,
  palette: Palette,
  { font, line, measure }: Lettering,
): void {
  pen.save();
  pen.fillStyle = palette.colour('ink', '');
  pen.textBaseline = 'middle';
  pen.font = font;
  for (const mark of drawn.visible) {
    const box = labelBox(drawn, mark);
    const name = drawnName(drawn.items[mark.items[0]]);
    if (!box || !name) continue;
    const most = Math.max(1, Math.floor(box.height / line));
    const written = linesOf(name, Math.floor(box.width), most, measure);
    const first = box.y + (box.height - (written.length - 1) * line) / 2;
    for (let at = 0; at < written.length; at++) {
      pen.fillText(written[at] as string, box.x, first + at * line);
    }
  }
  pen.textAlign = 'center';
  pen.font = font.replace(/[\d.]+px/, `${11 * drawn.frame.unit}px`);
  for (const mark of drawn.visible) {
    if (mark.items.length === 1) continue;
    const { x, y } = pointOf(drawn, mark);
    pen.fillText(String(mark.items.length), x, y + 0.5);
  }
  pen.restore();
}
