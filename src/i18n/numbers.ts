import { oncePerKey } from '../made-once.ts';

const formatIn = oncePerKey(
  (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }),
);

/** Languages in which a whole number below a thousand is its digits alone. */
const PLAIN_DIGITS: ReadonlySet<string> = new Set(['vi', 'en']);

/**
 * A number with the grouping and decimal marks of `language`, up to four decimals. Most are counts of a few
 * digits: for these a browser need not get its rules of writing ready, which takes it a frame or two.
 */
export function formatNumber(value: number, language: string): string {
  if (value > 0 && value < 1000 && Number.isInteger(value) && PLAIN_DIGITS.has(language)) {
    return String(value);
  }
  return formatIn(language).format(value);
}

// Left out of scripts that ask for no exact numbers.
const exactIn = /* @__PURE__ */ oncePerKey(
  (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }),
);

/** A number with all its digits, where a reader is to reckon with it; what adding fractions leaves over is none. */
export function exactNumber(value: number, language: string): string {
  return exactIn(language).format(Number(value.toPrecision(11)));
}
