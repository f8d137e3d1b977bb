import { foreignCountries } from '#domain/catalogue/countries.ts';
import { voiceOf } from '#i18n/voice.ts';
import { oncePerObject } from '../made-once.ts';
import { catalogueIn, type ReadContent } from './read-content.ts';
import { typedName, withCountryNames } from './search-countries.ts';

/** What the index of a content folder says beside its documents. */
export interface SearchSettings {
  /** Groups of equal phrases: those of the content, and the names of its countries. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that ask for what lies ahead, in all languages of the site. */
  readonly upcoming: readonly string[];
  /** IANA time zone that says which day it is. */
  readonly timeZone: string;
  /** The site's languages, the main one first. */
  readonly languages: readonly string[];
}

/** What the index of the site and that of the reading pack have in common. */
export const searchSettings = oncePerObject((content: ReadContent): SearchSettings => {
  const catalogue = catalogueIn(content);
  const { site, taxonomy } = catalogue;
  const languages = site.languages.map(({ code }) => code);
  const voices = languages.map((code) => voiceOf(site, taxonomy, code));
  const names = [...foreignCountries(catalogue).keys()].map((code) =>
    voices.map((voice) => typedName(voice, code)),
  );
  const phrases = voices.flatMap(({ t }) => t('search.upcoming.words').split(' | '));
  return {
    synonyms: withCountryNames(content.synonyms, names),
    upcoming: [...new Set(phrases)],
    timeZone: site.city.timeZone,
    languages,
  };
});
