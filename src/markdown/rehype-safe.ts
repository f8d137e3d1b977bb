import type { Root } from 'hast';
import { sanitize, defaultSchema, type Schema } from 'hast-util-sanitize';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import type { VFile } from 'vfile';
import { isTrusted } from './remark-plain-records.ts';

/** What a record's body may contain: prose, lists, tables, footnotes, links to the web and to records. */
const SCHEMA: Schema = {
  ...defaultSchema,
  // Footnote ids are prefixed by remark-rehype already; a second prefix would break their links.
  clobberPrefix: '',
  tagNames: [
    ...['p', 'a', 'em', 'strong', 'del', 'blockquote', 'ul', 'ol', 'li', 'br', 'hr', 'code', 'pre'],
    ...['h2', 'h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'sub', 'section'],
  ],
  attributes: {
    a: ['href', 'id', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy'],
    h2: ['id', ['className', 'sr-only']],
    li: ['id'],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    sup: ['dataCite'],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto', ...RECORD_KINDS] },
};

/** Removes everything a record must not bring: raw HTML, scripts, styles, unsafe links. */
export function rehypeSafe() {
  return (tree: Root, file: VFile): Root =>
    isTrusted(file) ? tree : (sanitize(tree, SCHEMA) as Root);
}
