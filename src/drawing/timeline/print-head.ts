import type { TimelineData } from '#timeline/data.ts';
import type { Choices } from '#timeline/view/known.ts';
import { fillPlaces } from '#domain/words/fill-places.ts';
import { filtersInWords } from '#timeline/sharing/words.ts';
import { windowInWords } from '#timeline/axis/tick-format.ts';
import type { View } from '#timeline/view/view.ts';
import { fill } from './fill.ts';

/** Heads the sheet of paper with the view on it: its window and count, what narrows it, where it is found again. */
export function writePrintHead(
  root: HTMLElement,
  { share, words }: TimelineData,
  view: View,
  count: number,
  choices: Choices,
): void {
  const write = (part: string, text: string) => {
    const line = root.querySelector<HTMLElement>(`[data-paper="${part}"]`);
    if (!line) return;
    line.textContent = text;
    line.hidden = text === '';
  };
  if (!share) return;
  write('shown', fill(words.shown, { window: windowInWords(view, words.ticks), count }));
  const filters = filtersInWords(view, choices, share);
  write('filters', filters && fillPlaces(share.filtered, { filters }).trim());
  const { site, dataDate: date } = share;
  write('credit', fillPlaces(share.credit, { site, date, link: location.href }));
}
