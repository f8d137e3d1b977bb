import { wordsIn } from './folding/folding.ts';

/** Offsets in a text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where phrases stand in a text that was read word by word, spelled as they are, whatever their
 * case. The text must be in NFC; phrases may be in any form.
 */
export function placesOf(text: string, phrases: readonly string[]): Stretch[] {
  const words = wordsIn(text);
  const spelled = phrases
    .map((phrase) => wordsIn(phrase.normalize('NFC')).map(({ spelling }) => spelling))
    .filter((phrase) => phrase.length > 0);
  const places: Stretch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const fitting = spelled.filter((phrase) =>
      phrase.every((spelling, index) => words[at + index]?.spelling === spelling),
    );
    const length = Math.max(0, ...fitting.map((phrase) => phrase.length));
    const [first, last] = [words[at], words[at + length - 1]];
    if (length === 0 || !first || !last) continue;
    places.push({ start: first.start, end: last.end });
    at += length - 1;
  }
  return places;
}
