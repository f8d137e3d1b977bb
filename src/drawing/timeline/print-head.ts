import type { Choices } from '#timeline/view/known.ts';
import { fillPlaces } from '#domain/words/fill-places.ts';
import { filtersInWords } from '#timeline/sharing/words.ts';
import type { View } from '#timeline/view/view.ts';
import { fill } from './fill.ts';
import type { Page } from './reading.ts';
import { windowWords } from './window-words.ts';

/** Heads the sheet of paper with the view on it: its window and count, what narrows it, where it is found again. */
export function writePrintHead(
  root: HTMLElement,
  page: Page,
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
  const { share, words } = page.data;
  if (!share) return;
  write('shown', fill(words.shown, { window: windowWords(page, view), count }));
  const filters = filtersInWords(view, choices, share);
  write('filters', filters && fillPlaces(share.filtered, { filters }).trim());
  const { site, dataDate: date } = share;
  write('credit', fillPlaces(share.credit, { site, date, link: location.href }));
}
