import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { linkTerms, type Terms } from './link-terms.ts';
import { isTrusted } from './remark-plain-records.ts';

/** The glossary for the page of that file; null where it has none. */
export type TermsOf = (path: string) => Terms | null;

/** Links the terms of prose pages. A record's are linked as its page is made, which knows the language it is shown in. */
export function rehypeTerms(termsOf: TermsOf) {
  return (tree: Root, file: VFile): void => {
    const terms = isTrusted(file) ? termsOf(file.path) : null;
    if (terms) linkTerms(tree, terms);
  };
}
