import { parseDate } from '#domain/dates/edtf-date.ts';
import { writtenWords } from '#i18n/written-dates.ts';

/** A day as a text tells it. */
export interface ToldDay {
  readonly iso: string;
  readonly written: string;
  readonly index: number;
}

/** Every day a text tells in full: 26.4.2023, “26 tháng 4 năm 2023”, “26 April 2023”, “April 26, 2023”. */
export function daysIn(text: string): ToldDay[] {
  return [...text.matchAll(fullDay())].flatMap(({ 0: written, index, groups = {} }) => {
    const { day = groups['later'] ?? '', number, name = groups['first'] ?? '' } = groups;
    const month = number ?? /\d+$/.exec(name)?.[0] ?? monthOf(name);
    const year = groups['year'] ?? groups['end'] ?? '';
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return parseDate(iso).ok ? [{ iso, written, index }] : [];
  });
}

// Made when first asked, once: a check asks of every text.
let pattern: RegExp | undefined;

function fullDay(): RegExp {
  if (pattern) return pattern;
  const words = writtenWords('month')
    .flat()
    .filter((word) => word.length > 2);
  const nouns = words.flatMap((word) =>
    word.includes(' ') ? [`${word.split(' ')[0]} \\d{1,2}`] : [],
  );
  const month = [...new Set([...words, ...nouns])].sort((a, b) => b.length - a.length).join('|');
  const dayFirst = `(?<day>\\d{1,2})(?:(?<mark>[./-])(?<number>\\d{1,2})\\k<mark>|\\s+(?<name>${month})\\s+(?:\\p{L}+\\s+)?)(?<year>\\d{4})`;
  const monthFirst = `(?<!\\p{L})(?<first>${month})\\s+(?<later>\\d{1,2}),\\s+(?<end>\\d{4})`;
  pattern = new RegExp(`(?<![\\d.])(?:${dayFirst}|${monthFirst})(?!\\d)`, 'giu');
  return pattern;
}

function monthOf(name: string): string {
  const months = writtenWords('month');
  return String(months.findIndex((words) => words.includes(name.toLowerCase())) + 1);
}
