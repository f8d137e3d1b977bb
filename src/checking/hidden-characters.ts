/**
 * Controls, soft hyphens, marks that turn the direction of text, and code units that are no letter:
 * they change what is read without being seen. Zero-width joiners and spaces stay allowed: Khmer,
 * Lao and Thai need them.
 */
const HIDDEN =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\p{Cs}';

/**
 * Signs without width where no letter beside them needs them: between Latin letters they only keep
 * search from finding the word.
 */
const NEEDS_NONE = '[\\p{Script=Latin}\\p{N}\\p{P}\\p{Z}\\s]';
const WIDTHLESS = `(?<=^|${NEEDS_NONE})[\\u200B-\\u200D](?=$|${NEEDS_NONE})|[\\u2060-\\u2064\\u180E]`;

/** As they stand in a file's text, where a byte order mark at the very beginning is another fault. */
export const HIDDEN_IN_TEXT = new RegExp(`[${HIDDEN}]|(?<!^)\\uFEFF|${WIDTHLESS}`, 'gu');

/** The first character of a value that the file's text may not hold either; null when there is none. */
export function hiddenIn(value: string): string | null {
  return HIDDEN_IN_VALUE.exec(value)?.[0] ?? null;
}

// A tab or a carriage return in a text is told in words of its own; in a value it is as bad.
const HIDDEN_IN_VALUE = new RegExp(`[${HIDDEN}\\t\\r\\uFEFF]`, 'u');

/** A character's number, as people look it up: U+202E. */
export function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code.padStart(4, '0')}`;
}

const LONGEST = 500;

/** What an author wrote, fit for a line: it may be a megabyte, break lines, or hold what a terminal obeys. */
export function inOneLine(value: string): string {
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return visible(shown.replace(/\s*\n\s*/g, ' '));
}

/** A text with the numbers of those characters that no one sees. */
export function visible(value: string): string {
  return value.replace(HIDDEN_IN_TEXT, (hidden) => `[${codeOf(hidden)}]`);
}
