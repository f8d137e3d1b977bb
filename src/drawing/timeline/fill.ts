import { fill as fillIn, type Params } from '#i18n/fill.ts';

/** Puts values into the places of a sentence in the page's language. */
export function fill(sentence: string, values: Params): string {
  return fillIn(sentence, values, document.documentElement.lang);
}
