import { wrapText } from '#timeline/picture/cut-text.ts';
import { drawnName } from '#timeline/items/item.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import { aboveName, type AboveName } from '#timeline/picture/above-name.ts';
import type { Chronicle, Layout } from '#timeline/picture/layout.ts';
import { signOf } from '#timeline/picture/sign.ts';
import { labelBox, pointOf } from '#timeline/picture/place.ts';
import type { Palette } from './palette.ts';

/** How names are written: the face of the list's own titles, and the width of a text in it. */
export interface Lettering {
  readonly font: string;
  /** Height of a line, pixels. */
  readonly line: number;
  readonly measure: MeasureText;
}

/** Reads the lettering of an element. */
export function letteringOf(sample: Element, measure: MeasureText): Lettering {
  const { fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(sample);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return { font, line: parseFloat(lineHeight) || parseFloat(fontSize) * 1.4, measure };
}

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

/**
 * Writes names and counts on the canvas, where the list's items stand when all is at rest: moving some
 * hundred elements in every frame of a movement would cost more than everything else together.
 */
export function paintLabels(
  pen: CanvasRenderingContext2D,
  { drawn, chronicle: { facets } }: { readonly drawn: Layout; readonly chronicle: Chronicle },
  palette: Palette,
  { font, line, measure }: Lettering,
): void {
  pen.save();
  pen.fillStyle = palette.colour('ink', '');
  pen.textBaseline = 'middle';
  pen.font = font;
  for (const mark of drawn.visible) {
    if (mark.pile) {
      const above = aboveName(drawn, mark, measure);
      if (above) writeAbove(pen, above, signOf(drawn, mark, facets).hue, palette, font);
      continue;
    }
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
    if (mark.items.length === 1 || mark.pile) continue;
    const { x, y } = pointOf(drawn, mark);
    pen.fillText(String(mark.items.length), x, y + 0.5);
  }
  pen.restore();
}
