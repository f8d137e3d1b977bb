import { labelLines } from '#timeline/picture/label-lines.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { labelBox, pointOf } from '#timeline/picture/place.ts';
import type { Lettering } from './lettering.ts';
import type { Palette } from './palette.ts';

/**
 * Writes names and counts on the canvas, where the list's items stand when all is at rest: moving some
 * hundred elements in every frame of a movement would cost more than everything else together.
 */
export function paintLabels(
  pen: CanvasRenderingContext2D,
  drawn: Layout,
  palette: Palette,
  { font, measure }: Lettering,
): void {
  pen.save();
  pen.fillStyle = palette.colour('ink', '');
  pen.textBaseline = 'middle';
  pen.font = font;
  for (const mark of drawn.visible) {
    const box = labelBox(drawn, mark);
    if (!box) continue;
    const written = labelLines(drawn, mark, box, measure);
    const line = box.height / Math.max(1, mark.label?.second ? 2 : 1);
    const first = box.y + (box.height - (written.length - 1) * line) / 2;
    const isBefore = mark.label?.side === 'before';
    pen.textAlign = isBefore ? 'right' : 'left';
    const x = isBefore ? box.x + box.width : box.x;
    for (let at = 0; at < written.length; at++) {
      pen.fillText(written[at] as string, x, first + at * line);
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
