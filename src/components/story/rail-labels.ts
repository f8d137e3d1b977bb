import { startOf, yearOf } from '#domain/dates/compare.ts';
import type { DatePoint } from '#domain/dates/edtf-date.ts';
import { shortMonthInWords } from '#i18n/dates.ts';
import type { Voice } from '#i18n/voice.ts';
import type { ToldStep } from './given-story.ts';

const SAYS_MONTH: ReadonlySet<DatePoint['precision']> = new Set(['day', 'month']);

/**
 * What each step is called on the rail: its year, with its month where another step has the same year; else its
 * number. A story that goes to and fro in time has numbers alone: years would be a scale that is none.
 */
export function railLabels(
  steps: readonly Pick<ToldStep, 'number' | 'step'>[],
  { t, lang }: Pick<Voice, 't' | 'lang'>,
): string[] {
  const starts = steps.map(({ step: { when } }) => when && startOf(when));
  const numbers = steps.map(({ number }) => String(number));
  if (!ascends(starts.flatMap((start) => (start ? [start.earliest] : [])))) return numbers;
  const years = steps.map(({ step: { when } }) => (when ? yearOf(when) : null));
  return years.map((year, index) => {
    if (year === null) return numbers[index] ?? '';
    const isShared = years.filter((other) => other === year).length > 1;
    const start = isShared ? starts[index] : null;
    if (!start || !SAYS_MONTH.has(start.precision)) return String(year);
    const m = new Date(start.earliest).getUTCMonth() + 1;
    const month = shortMonthInWords(start.earliest, lang);
    return t('year.date.compactMonth', { m, month, y: String(year) });
  });
}

function ascends(moments: readonly number[]): boolean {
  return moments.every((moment, index) => index === 0 || (moments[index - 1] ?? 0) <= moment);
}
