import type { MeasureText } from '../arranging/labels.ts';
import { TITLE_LINES } from './measures.ts';

/** How a title stands in a closed card. */
export interface TitleFit {
  /** Lines it takes there. */
  readonly lines: number;
  /** True where more of it is left out. */
  readonly cut: boolean;
}

/** The lines a title takes at a width; a word wider than that runs on to the next line, as in the style sheet. */
export function fitTitle(title: string, width: number, measure: MeasureText): TitleFit {
  const space = measure(' ');
  let [lines, used] = [1, 0];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const own = measure(word);
    const next = used === 0 ? own : used + space + own;
    if (next <= width) {
      used = next;
      continue;
    }
    if (used > 0) lines++;
    const more = Math.max(0, Math.ceil(own / width) - 1);
    lines += more;
    used = own - more * width;
  }
  return { lines: Math.min(lines, TITLE_LINES), cut: lines > TITLE_LINES };
}
