import type { Language } from '#domain/records/text.ts';

/** Words as a sentence of their own: with a capital letter and a full stop. */
export function asSentence(words: string, language: Language): string {
  return `${withCapital(words, language)}.`;
}

/** Words as they begin a line. */
export function withCapital(words: string, language: Language): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}
