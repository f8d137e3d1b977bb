import { fill as fillIn, type Params } from '#i18n/fill.ts';

/**
 * Puts values into the places of a sentence in the page's language. The timeline has the same for itself: shared by
 * other pages it would become a file of its own, which the timeline's first script has no room for.
 */
export function fill(sentence: string, values: Params): string {
  return fillIn(sentence, values, document.documentElement.lang);
}
