/**
 * A name or a word as it is said: capitals, blanks and the way letters are composed do not part two of
 * them; marks do.
 */
export function asSaid(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
