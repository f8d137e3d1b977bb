import { unified } from '@astrojs/markdown-remark';
import { markdownOptions } from './options.ts';
import { rehypeTerms, type TermsOf } from './rehype-terms.ts';

/** The site's Markdown as Astro wants it, with the glossary that prose pages lead to. */
export function markdownProcessor(termsOf: TermsOf = () => null) {
  const { rehypePlugins, ...options } = markdownOptions();
  return unified({ ...options, rehypePlugins: [...rehypePlugins, [rehypeTerms, termsOf]] });
}
