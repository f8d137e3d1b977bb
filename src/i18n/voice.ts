import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Site } from '#domain/records/site.ts';
import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { textIn, type Language, type LocalText, type SpokenText } from '#domain/records/text.ts';
import { countryName } from './countries.ts';
import { dateInWords, shortDate, yearsInWords } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { orderIn } from './order.ts';
import { languageName } from './platform-names.ts';
import { routesOf, type Routes } from './routes.ts';
import { translator, type Translate } from './translate.ts';

/** Everything a page needs to speak one language: words, dates, numbers, names, addresses. */
export interface Voice {
  readonly lang: Language;
  readonly main: Language;
  readonly t: Translate;
  readonly routes: Routes;
  date(date: ChronicleDate): string;
  shortDate(date: ChronicleDate): string;
  years(first: number, last: number): string;
  number(value: number): string;
  country(code: string): string;
  /** A language's name, as this one calls it. */
  languageName(code: Language): string;
  /** The words in this language, else in the main one, with the language they are really in. */
  say(text: LocalText | null | undefined): SpokenText | null;
  /** Only the words; empty when there are none. */
  text(text: LocalText | null | undefined): string;
  /** The `lang` attribute a passage needs here: undefined when it is in the page's language. */
  langOf(spoken: SpokenText | null): Language | undefined;
  compare(a: string, b: string): number;
}

/** The voice of `language` for a site, with addresses under `base`. */
export function voiceOf(site: Site, taxonomy: Taxonomy, language: Language, base = '/'): Voice {
  const main = site.languages[0]?.code ?? language;
  const say = (text: LocalText | null | undefined) => textIn(text, language, [main]);
  return {
    lang: language,
    main,
    t: translator(language),
    routes: routesOf(language, main, base),
    date: (date) => dateInWords(date, language),
    shortDate: (date) => shortDate(date, language),
    years: (first, last) => yearsInWords(first, last, language),
    number: (value) => formatNumber(value, language),
    languageName: (code) => languageName(code, language),
    country: (code) => countryName(code, language, taxonomy.countryNames),
    say,
    text: (text) => say(text)?.text ?? '',
    langOf: (spoken) => (spoken?.lang && spoken.lang !== language ? spoken.lang : undefined),
    compare: orderIn(language),
  };
}
