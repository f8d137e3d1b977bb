import { visible } from '../hidden-characters.ts';

/*
 * What authors and strangers write must not act in a comment: no markup, no link, no name called, no
 * picture. GitHub looks for names and numbers of issues after it has read the Markdown, so an escape is
 * not enough there: a space without width parts the sign from what follows.
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

/** What makes a list or a heading where a line begins with it, and nothing anywhere else. */
const OPENING = /^(\s*)(?:([-+=])|(\d{1,9})([.)])(?=\s|$))/;

/** A text as Markdown that says it and does nothing, wherever in a line it stands. */
export function markdownText(text: string): string {
  return markdownLetters(visible(text).replace(/\s+/g, ' ').trim());
}

/** The same for a piece of a line that has been made one before. */
export function markdownLetters(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]|~!]/g, '\\$&')
      .replace(OPENING, (_, space: string, sign: string | undefined, number = '', stop = '') =>
        sign === undefined ? `${space}${number}\\${stop}` : `${space}\\${sign}`,
      )
      .replace(/[&<>$@#]/g, (sign) => SIGNS[sign] ?? sign)
      .replace(/:\/\//g, `:${PART}//`)
      .replace(/(www|mailto|xmpp|gh)(?=[.:-])/gi, `$1${PART}`)
      .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${PART}`)
      // An id of a commit would become a link to it.
      .replace(COMMIT, `$&${PART}`)
  );
}

/** A text as code, in which nothing acts: for dates as written, ids and addresses. */
export function markdownCode(text: string): string {
  const line = visible(text).replace(/\s+/g, ' ').trim().replaceAll('|', '\u2502');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const edge = /^`|`$/.test(line) ? ' ' : '';
  return line === '' ? '' : `${fence}${edge}${line}${edge}${fence}`;
}
