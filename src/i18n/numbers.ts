const formats = new Map<string, Intl.NumberFormat>();

/** A number with the grouping and decimal marks of `language`, up to four decimals. */
export function formatNumber(value: number, language: string): string {
  // Making a format costs more than all use of it.
  const format =
    formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  formats.set(language, format);
  return format.format(value);
}
