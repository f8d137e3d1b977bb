import { formatNumber } from '#i18n/numbers.ts';

/** A number as the page's language writes it. */
export function inWords(n: number): string {
  return formatNumber(n, document.documentElement.lang);
}
