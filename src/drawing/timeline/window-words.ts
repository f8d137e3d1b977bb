import { fill } from '#i18n/fill.ts';
import { windowOnPage } from '#timeline/axis/window-title.ts';
import type { Bounds } from '#timeline/items/item.ts';
import type { Page } from './reading.ts';

/** A window in the words of the page. */
export function windowWords({ data, chronicle }: Page, view: Bounds): string {
  const { lang: language } = document.documentElement;
  return windowOnPage(view, chronicle.bounds, data, { language, fill });
}
