import { oncePerKey } from '../made-once.ts';
import type { Language } from '#domain/records/text.ts';

/** The order of names in `language`; numbers in them count as numbers. */
export const orderIn = oncePerKey(
  (language: Language) => new Intl.Collator(language, { numeric: true }).compare,
);
