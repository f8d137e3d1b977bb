import { formsIn, type Glossary } from '#domain/records/glossary.ts';
import { phraseFinder, type FindPhrases } from '#domain/words/find-phrases.ts';
import type { Terms } from '#markdown/link-terms.ts';
import type { PageContext } from './site-context.ts';

const finders = new WeakMap<Glossary, Map<string, FindPhrases<string>>>();

/** The glossary for a text in `language` on a page that may be in another; null where there is none. */
export function termsFor(
  { glossary, voice }: Pick<PageContext, 'glossary' | 'voice'>,
  language: string,
): Terms | null {
  if (glossary.length === 0) return null;
  const page = voice.routes.page('glossary');
  return { find: finderOf(glossary, language), path: (id) => `${page}#${id}` };
}

/** Made once a build: thousands of texts ask. */
function finderOf(glossary: Glossary, language: string): FindPhrases<string> {
  const byLanguage = finders.get(glossary) ?? new Map<string, FindPhrases<string>>();
  finders.set(glossary, byLanguage);
  const finder = byLanguage.get(language) ?? phraseFinder(formsIn(glossary, language));
  byLanguage.set(language, finder);
  return finder;
}
