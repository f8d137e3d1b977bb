import { yearAt } from '#domain/dates/calendar.ts';

/** What a card says beyond the list, in the page's language; null and empty parts are left out. */
export interface CardFacts {
  readonly summary: string;
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

/** Facts of a year's events, by id. */
export type CardFile = Readonly<Record<string, CardFacts>>;

/** What the script of cards gets from the page: where their facts are, and its words. */
export interface CardsData {
  /** Address of a year's file, with the year as `{year}`. */
  readonly file: string;
  /** Of the button that shows a citation, and the citation: {title}, {url}. */
  readonly cite: string;
  readonly citeText: string;
  readonly calendar: string;
  /** In an empty lane where nothing is known before the window, or after it. */
  readonly nothing: Readonly<Record<'before' | 'after', string>>;
  /** Before the words of its buttons, for those who do not see on which side they stand. */
  readonly nearest: Readonly<Record<'before' | 'after', string>>;
  /** Of an empty lane, for those who cannot see that it is: {lane}. */
  readonly quiet: string;
  /** Where the facts did not arrive, with a way to ask once more. */
  readonly failed: string;
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
