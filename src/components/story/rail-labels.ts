import { startOf, yearOf } from '#domain/dates/compare.ts';
import { dateOf, type ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Voice } from '#i18n/voice.ts';
import type { ToldStep } from './given-story.ts';

/** What each step is called on the rail: its year; its month where another step has the same year; else its number. */
export function railLabels(
  steps: readonly Pick<ToldStep, 'number' | 'step'>[],
  voice: Pick<Voice, 'shortDate'>,
): string[] {
  const years = steps.map(({ step: { when } }) => (when ? yearOf(when) : null));
  return steps.map(({ number, step: { when } }, index) => {
    const year = years[index];
    if (!when || year === null || year === undefined) return String(number);
    const isShared = years.filter((other) => other === year).length > 1;
    const month = isShared ? monthOf(when) : null;
    return month ? voice.shortDate(month) : String(year);
  });
}

/** The month a date begins in; null where it does not say. */
function monthOf(date: ChronicleDate): ChronicleDate | null {
  const start = startOf(date);
  if (!start || !['day', 'month'].includes(start.precision)) return null;
  return dateOf(start.written.slice(0, 7));
}
