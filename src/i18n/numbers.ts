import { oncePerKey } from '../made-once.ts';

const formatIn = oncePerKey(
  (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }),
);

/** A number with the grouping and decimal marks of `language`, up to four decimals. */
export function formatNumber(value: number, language: string): string {
  return formatIn(language).format(value);
}

const exactIn = oncePerKey(
  (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }),
);

/** A number with all its digits, where a reader is to reckon with it; what adding fractions leaves over is none. */
export function exactNumber(value: number, language: string): string {
  return exactIn(language).format(Number(value.toPrecision(11)));
}
