import { fill } from '#i18n/fill.ts';
import type { Unread } from '#timeline/comparing/selection.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';

/** More of a part of an address is not repeated (letters). */
const LONGEST = 60;

/** Says what of an address is passed over, and why. */
export function unreadInWords(
  unread: readonly Unread[],
  words: CompareWords,
  language: string,
): string {
  return unread
    .map(({ text, mixed }) => {
      const letters = [...text];
      const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
      return fill(mixed ? words.mixed : words.unread, { text: shown }, language);
    })
    .join(' ');
}
