import type { Finding, Rule } from './rule.ts';

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
const FILE = /\.(html?|pdf|docx?|xlsx?|pptx?|aspx?|php|jsp)$/i;
/** The last part of many addresses: small letters and digits held together by hyphens. */
const SLUG = /^[a-z0-9]+([-_][a-z0-9]+)+$/;

/** A title is words for readers; the name of a page's file is neither printed over it nor a description. */
export const titleFromAddress: Rule = ({ sources }) =>
  sources.flatMap(({ file, title }): Finding[] =>
    [ADDRESS, FILE, SLUG].some((form) => form.test(title))
      ? [{ kind: 'title-from-address', file, field: ['title'], params: { title } }]
      : [],
  );
