/** The ending by which an English word differs from its stem: cities → "cit" + "ies". */
export type Ending = 's' | 'es' | 'ies' | 'y' | 'ed' | 'e' | 'ing' | '';

const RULES: readonly (readonly [RegExp, Ending])[] = [
  [/[a-z]{2}[^aeiou\W\d]ies$/, 'ies'],
  [/[a-z]{2}[^aeiou\W\d]y$/, 'y'],
  [/[a-z]{2}(?:s|x|z|ch|sh)es$/, 'es'],
  [/[a-z]{3}[^suiaoy\W\d]s$/, 's'],
  [/[a-z]{2}[aeiouy][a-z]{1,2}ing$/, 'ing'],
  [/[a-z]{2}[a-z]*[aeiouy][a-z]*[^e\W\d]ed$/, 'ed'],
  [/[a-z]{3}[^aeo\W\d]e$/, 'e'],
];

/**
 * The ending to set apart in a folded word, "" for none. Vietnamese syllables never end like
 * this at such a length, so that one rule serves texts of both languages without knowing which
 * it reads.
 */
export function endingOf(folded: string): Ending {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return '';
  return RULES.find(([shape]) => shape.test(folded))?.[1] ?? '';
}

/** A folded word without its ending: the form under which texts and queries meet. */
export function stemOf(folded: string): string {
  const ending = endingOf(folded);
  return ending === '' ? folded : folded.slice(0, -ending.length);
}
