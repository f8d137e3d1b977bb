import type { Mention } from './mentions.ts';

/**
 * The citations and links of a body that uses no more of Markdown than these and emphasis; null
 * for any other body, which then needs the real parser. Nearly every body is that plain, and
 * this is many times faster; a test holds both readings to the same result.
 */
export function readPlainBody(body: string): Mention[] | null {
  if (NOT_PLAIN.test(body)) return null;
  const mentions: Mention[] = [];
  let rest = '';
  for (const [index, line] of body.split('\n').entries()) {
    for (const match of line.matchAll(LINK_OR_CITATION)) {
      const place = { line: index + 1, column: match.index + 1 };
      const [, , url, cited] = match;
      if (cited !== undefined) mentions.push({ kind: 'citation', value: cited, ...place });
      else mentions.push({ kind: 'link', value: url ?? '', ...place });
    }
    rest += line.replace(LINK_OR_CITATION, '');
  }
  return /[[\]]/.test(rest) ? null : mentions;
}

const LINK_OR_CITATION = /\[([^[\]\n]+)\]\(([^()\s<>"'&%]+)\)|\[\^([^[\]\s]+)\](?!\()/g;

// Code, HTML, images, tables, escapes of either sort, bare addresses, headings, definitions, indentation.
const NOT_PLAIN =
  /[`|<!\\~\t]|&[#\w]|:\/\/|www\.|\w@\w|\]:| {4}|^[ >\d.)*+-]*#|^[ >*+-]*(=+|-+)\s*$/m;
