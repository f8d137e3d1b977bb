import type { Language, LocalText } from '#domain/records/text.ts';
import { textIn } from '#domain/records/text.ts';
import { regionName } from './platform-names.ts';

/** A country's name in `language`: the content's own wording first, then the platform's. */
export function countryName(
  code: string,
  language: Language,
  overrides: Readonly<Record<string, LocalText>> = {},
): string {
  const own = textIn(overrides[code], language);
  if (own) return own.text;
  return regionName(code, language);
}
