import { aboveName, type AboveName } from '#timeline/picture/above-name.ts';
import type { Chronicle, Layout } from '#timeline/picture/layout.ts';
import { signOf } from '#timeline/picture/sign.ts';
import type { Lettering } from './lettering.ts';
import type { Palette } from './palette.ts';

/** Writes names above stacks on the canvas, for as long as the view moves. */
export function paintAbove(
  pen: CanvasRenderingContext2D,
  { drawn, chronicle: { facets } }: { readonly drawn: Layout; readonly chronicle: Chronicle },
  palette: Palette,
  { font, measure }: Lettering,
): void {
  pen.save();
  pen.textBaseline = 'middle';
  for (const mark of drawn.visible) {
    const above = aboveName(drawn, mark, measure);
    if (above) writeAbove(pen, above, signOf(drawn, mark, facets).hue, palette, font);
  }
  pen.restore();
}

/** The years in the colour of the event, then the words. */
function writeAbove(
  pen: CanvasRenderingContext2D,
  { box, years, words, at }: AboveName,
  hue: string,
  palette: Palette,
  font: string,
): void {
  const y = box.y + box.height / 2;
  pen.fillStyle = palette.colour('hue-ink', hue);
  pen.font = font.replace(/^\S+/, '600');
  pen.fillText(years, box.x, y);
  pen.fillStyle = palette.colour('ink', '');
  pen.font = font;
  pen.fillText(words, at, y);
}
