import { oncePerKey } from '../made-once.ts';
import type { Language } from '#domain/records/text.ts';

const formatIn = oncePerKey(
  (language: Language) => new Intl.ListFormat(language, { type: 'conjunction' }),
);

/** Names in a sentence: "Busan, Osaka và Lyon". */
export function listInWords(names: readonly string[], language: Language): string {
  return formatIn(language).format(names);
}
