import type { Language } from '#domain/records/text.ts';

/** A number with the grouping and decimal marks of `language`, up to four decimals. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
}
