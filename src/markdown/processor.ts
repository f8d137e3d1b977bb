import { unified } from '@astrojs/markdown-remark';
import { markdownOptions } from './options.ts';

/** The site's Markdown as Astro wants it. */
export function markdownProcessor() {
  return unified(markdownOptions());
}
