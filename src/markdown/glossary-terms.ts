import { formsIn, type Glossary } from '#domain/records/glossary.ts';
import type { Language } from '#domain/records/text.ts';
import { phraseFinder, type FindPhrases } from '#domain/words/find-phrases.ts';
import { oncePerKey, oncePerObject } from '../made-once.ts';
import type { Terms } from './link-terms.ts';

/** The glossary for texts in `language`, explained on a page at that address; null where it has no terms. */
export function glossaryTerms(glossary: Glossary, language: Language, page: string): Terms | null {
  if (glossary.length === 0) return null;
  return { find: findersOf(glossary)(language), path: (id) => `${page}#${id}` };
}

/** Made once a build and language: thousands of texts ask. */
const findersOf = oncePerObject((glossary: Glossary) =>
  oncePerKey((language: Language): FindPhrases<string> =>
    phraseFinder(formsIn(glossary, language)),
  ),
);
