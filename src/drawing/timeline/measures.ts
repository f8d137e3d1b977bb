import type { MeasureText } from '#timeline/arranging/labels.ts';
import { textMeasurer } from './measure.ts';
import { letteringOf, type Lettering } from './lettering.ts';

/** What measures the texts of a drawing, each in its own face. */
export interface Measures {
  readonly axis: MeasureText;
  readonly bars: Lettering;
  readonly titles: Lettering;
}

/** Texts are measured in the faces the style sheet gives them; without strategies there is no name to measure. */
export function readMeasures(root: HTMLElement, texts: HTMLElement): Measures {
  // Not its link, whose own words are away where a short name stands for them.
  const title = root.querySelector('.tl-title') ?? texts;
  // Those in force have the widest letters.
  const bar =
    root.querySelector('.tl-bar:not([data-stage]) a') ?? root.querySelector('.tl-bar a') ?? texts;
  return {
    axis: textMeasurer(texts),
    bars: letteringOf(bar, textMeasurer(bar)),
    titles: letteringOf(title, textMeasurer(title)),
  };
}
