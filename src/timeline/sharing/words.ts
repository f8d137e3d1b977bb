import type { Citation } from '#exports/citations/citation.ts';
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
  /** Who publishes the site and stands for its author. */
  readonly publisher: string;
  /** Day of the data, in words with its version behind it, and as `2026-11-21`. */
  readonly dataDate: string;
  readonly dataDay: string;
  /** Version of the data, `2026-11-21-0123abcd`; absent where the site does not know it. */
  readonly dataVersion?: string | undefined;
  /** Path at which that state of the data stays; absent where it is no release. */
  readonly release?: string | undefined;
  /** Host in the ids of events in calendars: the same as in the calendars that the site has ready. */
  readonly calendarHost: string;
  /** Whole sentence of a citation: {title}, {site}, {window}, {filters}, {date}, {link}; of a release {release}. */
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

/** What a view is called where it is cited: the page's name, the window and the filters. */
function partsOf(view: View, choices: Choices, words: ShareWords, ticks: TickWords) {
  const filters = filtersInWords(view, choices, words);
  return {
    title: words.title,
    window: windowInWords(view, ticks),
    filters: filters && fillPlaces(words.filtered, { filters }),
  };
}

/** A citation of a view: title, site, window, filters, date of the data and the link to it. */
export function citationOf(
  view: View,
  link: string,
  choices: Choices,
  words: ShareWords,
  ticks: TickWords,
): string {
  const parts = partsOf(view, choices, words, ticks);
  const { site, dataDate: date } = words;
  return fillPlaces(words.cite, { ...parts, ...releaseAt(words, link), site, date, link });
}

/** Where the state of the data stays, in full: beside the view, whose address is known only once it is open. */
function releaseAt({ release }: ShareWords, link: string): { release?: string } {
  return release === undefined ? {} : { release: new URL(release, link).href };
}

/** The same view as reference managers take it; its key is the name of its files. */
export function citedView(
  view: View,
  link: string,
  choices: Choices,
  words: ShareWords,
  ticks: TickWords,
): Omit<Citation, 'key' | 'language'> {
  const { title, window, filters } = partsOf(view, choices, words, ticks);
  const { site, publisher, dataDay: day, dataVersion: version } = words;
  return {
    as: 'page',
    title: `${title}, ${window}${filters}`,
    site,
    publisher,
    day,
    version,
    ...releaseAt(words, link),
    url: link,
  };
}
