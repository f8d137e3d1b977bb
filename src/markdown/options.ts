import remarkGfm from 'remark-gfm';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeSafe } from './rehype-safe.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkPlainRecords } from './remark-plain-records.ts';

/**
 * The site's Markdown: GitHub's dialect, citations, safe output. Smart punctuation is off because
 * authors type Vietnamese quotation marks and dashes as they mean them.
 */
export function markdownOptions() {
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkCitations, remarkPlainRecords],
    rehypePlugins: [rehypeSafe, rehypeTables, rehypeHeadingIds],
    remarkRehype: { clobberPrefix: 'note-', footnoteLabel: '※', footnoteBackLabel: '↩' },
  };
}
