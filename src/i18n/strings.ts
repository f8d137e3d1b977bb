import type dates from './strings/en/dates.json';
import type routes from './strings/en/routes.json';
import type search from './strings/en/search.json';
import type site from './strings/en/site.json';
import type timeline from './strings/en/timeline.json';
import type vocabulary from './strings/en/vocabulary.json';
import type { Language } from '#domain/records/text.ts';
import { wordsAbout } from './string-files.ts';

type Subjects = typeof dates &
  typeof routes &
  typeof search &
  typeof site &
  typeof timeline &
  typeof vocabulary;

/**
 * Names of all words of the interface; every language has every one of them. Types cannot look into
 * folders, so one language lends them its names.
 */
export type StringKey = keyof Subjects;

/** The interface's words by language. */
export const STRINGS = wordsAbout([
  ...['dates', 'routes', 'search', 'site', 'timeline', 'vocabulary'],
]) as Readonly<Record<Language, Readonly<Record<StringKey, string>>>>;
