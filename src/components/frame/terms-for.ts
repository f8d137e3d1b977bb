import { glossaryTerms } from '#markdown/glossary-terms.ts';
import type { Terms } from '#markdown/link-terms.ts';
import type { PageContext } from './site-context.ts';

/** The glossary for a text in `language` on a page that may be in another; null where there is none. */
export function termsFor(
  { glossary, voice }: Pick<PageContext, 'glossary' | 'voice'>,
  language: string,
): Terms | null {
  return glossaryTerms(glossary, language, voice.routes.page('glossary'));
}
