import { yearAt } from '#domain/dates/calendar.ts';

/** What a card says beyond the list, in the page's language; null and empty parts are left out. */
export interface CardFacts {
  /** Language of its title, where that is not the page's. */
  readonly titleLang?: string;
  readonly summary: string;
  readonly summaryLang?: string;
  /** Countries and partners, or who else took part. */
  readonly who: string;
  /** How many sources: "2 sources", or that there is none. */
  readonly sources: string;
  /** What came of it, with how far it came. */
  readonly outcomes?: readonly (readonly [text: string, status: string])[];
  readonly confidence?: string;
  /** Values it is the source of. */
  readonly values?: readonly (readonly [value: string, name: string])[];
  /** Path of its calendar; left out where it stands on no day. */
  readonly calendar?: string;
}

/** What is told of a strategy besides its name; a drawing names it by a short one. */
export interface StrategyFacts extends Pick<
  CardFacts,
  'titleLang' | 'summary' | 'summaryLang' | 'sources'
> {
  readonly title: string;
}

/** Facts of a year's events, by id. */
export type CardFile = Readonly<Record<string, CardFacts>>;
/** Facts of all strategies, by id. */
export type StrategyFile = Readonly<Record<string, StrategyFacts>>;

/** What stands for the year in the name of the file about strategies. */
export const STRATEGIES = 'strategies';

/** Where facts are, and what is said when they do not arrive. */
export interface FactsData {
  /** Address of a year's file, with the year as `{year}`. */
  readonly file: string;
  readonly failed: string;
}

/** What the script of cards gets from the page: where their facts are, and its words. */
export interface CardsData extends FactsData {
  /** Of the button that shows a citation, and the citation: {title}, {url}; of a release {release}. */
  readonly cite: string;
  readonly citeText: string;
  /** Path at which the state of the data stays; absent where it is no release. */
  readonly release?: string;
  readonly calendar: string;
  /** In an empty lane where nothing is known before the window, or after it. */
  readonly nothing: Readonly<Record<'before' | 'after', string>>;
  /** Before the words of its buttons, for those who do not see on which side they stand. */
  readonly nearest: Readonly<Record<'before' | 'after', string>>;
  /** Of an empty lane, for those who cannot see that it is: {lane}. */
  readonly quiet: string;
  /** Before what came of an event: {text} */
  readonly outcome: string;
}

/** The year in whose file an event's facts are; that of those without a time is 0. */
export function yearOfFacts({
  start,
  end,
}: {
  readonly start: number | null;
  readonly end: number | null;
}): number {
  const moment = start ?? end;
  return moment === null ? 0 : yearAt(moment);
}
