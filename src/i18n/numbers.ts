import { oncePerKey } from '../made-once.ts';

const formatIn = oncePerKey(
  (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }),
);

/** A number with the grouping and decimal marks of `language`, up to four decimals. */
export function formatNumber(value: number, language: string): string {
  return formatIn(language).format(value);
}
