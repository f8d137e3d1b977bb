import { oncePerKey } from '../made-once.ts';

interface Marks {
  readonly group: string;
  readonly decimal: string;
}

const marksOf = oncePerKey((language: string): Marks => {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const mark = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { group: mark('group'), decimal: mark('decimal') };
});

/**
 * The numbers of a text that any language writes in digits, each as its digits without the zeros at
 * its ends, so that “1.200 tỷ” is “1.2 trillion”. Small ones are left out: they are often words.
 */
export function numbersIn(text: string, language: string): Map<string, string> {
  const { group, decimal } = marksOf(language);
  const found = new Map<string, string>();
  for (const [written] of text.matchAll(/\d(?:[.,\u00a0\u202f]?\d)*/g)) {
    for (const number of partsOf(written, group, decimal)) {
      const digits = number.replace(/\D/g, '').replace(/^0+|0+$/g, '');
      if (isTelling(number) && !found.has(digits)) found.set(digits, number);
    }
  }
  return found;
}

/** One number, or the parts of a date such as 26.4.2023. */
function partsOf(written: string, group: string, decimal: string): string[] {
  const grouped = written.split(decimal)[0]?.split(group) ?? [];
  const isGrouped = grouped.length > 1 && grouped.slice(1).every((part) => part.length === 3);
  const isPlain = written.split(/\D/).length <= 2 && written.split(decimal).length === 2;
  return isGrouped || isPlain ? [written] : written.split(/\D/);
}

/** A year, or a number of at least three digits of which two are no zeros at its end. */
function isTelling(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return digits.length >= 3;
}
