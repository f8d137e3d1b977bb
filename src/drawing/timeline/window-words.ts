import { fill } from '#i18n/fill.ts';
import { windowInWords } from '#timeline/axis/tick-format.ts';
import { windowTitle } from '#timeline/axis/window-title.ts';
import type { Bounds } from '#timeline/items/item.ts';
import type { Page } from './reading.ts';

/** The window as the head of the page names it; a small timeline has no head, and says it in brief. */
export function windowWords({ data, chronicle }: Page, view: Bounds): string {
  const { title, words } = data;
  if (!title) return windowInWords(view, words.ticks);
  const { lang: language } = document.documentElement;
  return windowTitle(view, chronicle.bounds, title, { language, fill });
}
