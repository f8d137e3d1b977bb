import type { MeasureText } from '#timeline/arranging/labels.ts';
import { CARD, closedHeight, type Wording } from '#timeline/cards/measures.ts';
import { fitTitle, type TitleFit } from '#timeline/cards/title-lines.ts';
import { textMeasurer } from '../measure.ts';
import { dropStyle } from '../move.ts';
import { element } from './card-parts.ts';
import { ADDED, CardText } from './card-text.ts';

/** How large cards are in the reader's own letters. */
export class CardSizes {
  readonly unit: number;
  readonly #measure: MeasureText;

  /** Measures in the letters that titles of cards have on this stage. */
  constructor(stage: HTMLElement, unit: number) {
    this.unit = unit;
    const sample = element('span', 'tl-card-face');
    stage.append(sample);
    this.#measure = textMeasurer(sample);
    sample.remove();
  }

  /** How a title stands in a closed card of this width. */
  fit(title: string, width: number): TitleFit {
    return fitTitle(title, width - 2 * CARD.inset * this.unit, this.#measure);
  }

  closed(title: string, width: number, wording: Wording): number {
    return closedHeight(this.fit(title, width).lines, wording) * this.unit;
  }
}

/**
 * The height of a row as an opened card, asked of the browser: it says more than lines of a known number. The row
 * itself, which may stand elsewhere in the drawing, is left alone.
 */
export function openedHeight(
  row: HTMLElement,
  head: readonly HTMLElement[],
  body: readonly HTMLElement[],
  width: number,
): number {
  const probe = row.cloneNode(true) as HTMLElement;
  for (const part of probe.querySelectorAll(`${ADDED}, .tl-count`)) part.remove();
  dropStyle(probe);
  for (const name of ['event-id', 'event-card', 'brief', 'cut']) {
    probe.removeAttribute(`data-${name}`);
  }
  new CardText(probe, head).say('opened', () => body);
  Object.assign(probe.dataset, { place: 'card', side: 'after', opened: '', probe: '' });
  probe.style.width = `${width.toFixed(1)}px`;
  row.after(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return Math.ceil(height);
}
