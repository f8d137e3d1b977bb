import { asSaid } from '#domain/words/as-said.ts';
import { wordsAbout } from '#i18n/string-files.ts';
import { numberMeant } from './thousands.ts';

/** A number written with how exact it is. */
export interface QualifiedNumber {
  readonly word: string;
  readonly number: string;
  readonly qualifier: string;
}

/**
 * What is meant by a number with a word before it that says how exact it is, in any language of the
 * interface: “hơn 23” is 23 with the qualifier `more-than`. Null where the word is none of those, or
 * where the qualifier is not allowed there.
 */
export function qualifiedNumber(
  written: string,
  allowed: readonly string[],
): QualifiedNumber | null {
  const [, word = '', digits = ''] = /^(\D*[^\d\s])\s*(\d.*)$/s.exec(written.trim()) ?? [];
  const number = numberMeant(digits);
  const meant = new Set(qualifiersNamed(word).filter((qualifier) => allowed.includes(qualifier)));
  const [qualifier, ...others] = meant;
  if (number === null || qualifier === undefined || others.length > 0) return null;
  return { word, number, qualifier };
}

function qualifiersNamed(word: string): string[] {
  const wanted = asSaid(word);
  return Object.values(wordsAbout(['qualifiers'])).flatMap((words) =>
    Object.entries(words)
      .filter(([, said]) => said.split(',').includes(wanted))
      .map(([key]) => key.slice('qualifierWords.'.length)),
  );
}
