import type { MeasureText } from '../arranging/labels.ts';
import { wrapText } from '../arranging/cut-text.ts';

/** A lane's name in `width` pixels: on two lines of `line` pixels where its band has the height for them, else on one. */
export function laneName(
  label: string,
  width: number,
  band: { readonly size: number },
  line: number,
  measure: MeasureText,
): string[] {
  return wrapText(label, width, band.size < 2 * line ? 1 : 2, measure);
}
