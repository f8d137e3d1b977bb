/*
 * What authors write must not act in a comment: no markup, no link, no name called, no picture. GitHub
 * looks for names and numbers of issues after it has read the Markdown, so an escape is not enough there:
 * a space without width parts the sign from the name.
 */

const PART = '&#8203;';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A sum of money is no formula.
  $: '<span>$</span>',
  '@': `@${PART}`,
  '#': `#${PART}`,
};

/** Seven signs and more of which a commit's id is made. */
const COMMIT = /(?<![0-9a-z])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7}(?=[0-9a-f]*\b)/gi;

/** Text of authors as Markdown that says it and does nothing, for within a line: not for its beginning. */
export function safe(text: string): string {
  return (
    inOneLine(text)
      .replace(/[\\`*_[\]|~!]/g, '\\$&')
      .replace(/[&<>$@#]/g, (sign) => SIGNS[sign] ?? sign)
      .replace(/:\/\//g, `:${PART}//`)
      .replace(/(www|mailto|xmpp|gh)(?=[.:-])/gi, `$1${PART}`)
      .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${PART}`)
      // An id of a commit would become a link to it.
      .replace(COMMIT, `$&${PART}`)
  );
}

/** The same as code, in which nothing acts: for dates as written, ids and addresses. */
export function code(text: string): string {
  const line = inOneLine(text).replaceAll('|', '\u2502');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const edge = /^`|`$|^\s+$/.test(line) ? ' ' : '';
  return line === '' ? '' : `${fence}${edge}${line}${edge}${fence}`;
}

/** Line ends as spaces; signs that no one sees, or that turn the writing around, as a sign for "unknown". */
function inOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
    .trim();
}

/** The first letters, whole words, and a sign that there are more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
