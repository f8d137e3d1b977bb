import { fillPlaces } from '#domain/words/fill-places.ts';
import { chosenIn } from '../view/chosen.ts';
import type { Choices } from '../view/known.ts';
import { windowInWords } from '../axis/window-in-words.ts';
import type { TickWords } from '../axis/tick-format.ts';
import type { View } from '../view/view.ts';
import type { Dayless } from './calendar-days.ts';

/** Words of one language for telling what a view shows; `{name}` in them is filled in. */
export interface ShareWords {
  /** The page's own name and the site's. */
  readonly title: string;
  readonly site: string;
  /** Day of the data, in words and as `2026-11-21`. */
  readonly dataDate: string;
  readonly dataDay: string;
  /** Whole sentence of a citation: {title}, {site}, {window}, {filters}, {date}, {link}. */
  readonly cite: string;
  /** Around the list of filters, itself one of the citation's parts: {filters}. */
  readonly filtered: string;
  readonly importance: readonly [string, string];
  /** {q} */
  readonly containing: string;
  /** Paths of the full page and of the page made for frames. */
  readonly page: string;
  readonly embed: string;
  /** Address of the file with the events' details. */
  readonly details: string;
  /** Said of a calendar: {count}; {count} and {reasons}; and each reason with its {count}. */
  readonly icsDays: string;
  readonly icsNotes: string;
  readonly icsReasons: Readonly<Record<Dayless, string>>;
  /** Said of a table in which signs of formulas were neutralised. */
  readonly csvNote: string;
  readonly failed: string;
  /** Under a picture: {site}, {date}, {link}. */
  readonly credit: string;
}

/** What a view is narrowed to, in words: "Economic, Busan, turning points only". */
export function filtersInWords(view: View, choices: Choices, words: ShareWords): string {
  const parts = chosenIn(view, choices).map(({ label }) => label);
  const importance = view.importance > 1 ? words.importance[view.importance - 2] : undefined;
  if (importance) parts.push(importance);
  if (view.q) parts.push(fillPlaces(words.containing, { q: view.q }));
  return parts.join(', ');
}

/** A citation of a view: title, site, window, filters, date of the data and the link to it. */
export function citationOf(
  view: View,
  link: string,
  choices: Choices,
  words: ShareWords,
  ticks: TickWords,
): string {
  const filters = filtersInWords(view, choices, words);
  return fillPlaces(words.cite, {
    title: words.title,
    site: words.site,
    window: windowInWords(view, ticks),
    filters: filters && fillPlaces(words.filtered, { filters }),
    date: words.dataDate,
    link,
  });
}

/** HTML that shows the view in another site. */
export function embedCode(address: string, title: string): string {
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const look = 'width="100%" height="720" style="border:0" loading="lazy" allowfullscreen';
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" ${look}></iframe>`;
}
