import { inOneLine } from '../hidden-characters.ts';

// Every sign that may begin something in Markdown or HTML. A backslash before it makes it a letter.
const SIGNS = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g;

/**
 * Names, numbers of issues and addresses become links after the Markdown is read, escaped or not: a
 * comment, which shows nothing, parts their signs from what follows.
 */
const CALLS = /\\[@#]|\\:(?=\\\/)|www(?=\\\.)/gi;

/** A text that strangers may have written, for one line of Markdown: shown letter for letter, doing nothing. */
export function markdownText(text: string): string {
  return markdownLetters(inOneLine(text).trim());
}

/** The same for a piece of a line that has been made one before. */
export function markdownLetters(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(CALLS, '$&<!-- -->');
}
