/**
 * The readings of a number as people type it, where a comma or a full stop may part thousands or
 * begin a fraction: one for `11.000` and `8,37`, both for `1.087`, none for what is no number.
 */
export function numberReadings(typed: string): number[] {
  const [, sign = '', digits = ''] = /^([-−+]?)\s*(\S.*)$/su.exec(typed.trim()) ?? [];
  // A space, broken or not, only ever parts thousands.
  const bare = digits.replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3}(?!\d))/g, '');
  const readings = [wholeReading(bare), fractionReading(bare)].filter((read) => read !== null);
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  return [...new Set(readings)].map((reading) => factor * reading);
}

/** The number written so that it has this reading alone. */
export function writtenNumber(value: number): string {
  const text = String(value);
  // Three digits behind one sign would be thousands to some; a fourth makes it a fraction to all.
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** `11.000` and `1.234,5`: the first kind of sign parts groups of three. */
function wholeReading(digits: string): number | null {
  const grouped = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(digits);
  if (!grouped) return null;
  const [, groups = '', parting, mark, fraction = ''] = grouped;
  if (mark === parting) return null;
  return Number(`${groups.replace(/[.,]/g, '')}.${fraction || '0'}`);
}

/** `8,37`, `8.37` and `8`: one sign begins the fraction. */
function fractionReading(digits: string): number | null {
  if (!/^\d+(?:[.,]\d+)?$/.test(digits)) return null;
  // Nobody measures to three noughts: `11.000` is eleven thousand.
  return /^[1-9]\d{0,2}[.,]000$/.test(digits) ? null : Number(digits.replace(',', '.'));
}
