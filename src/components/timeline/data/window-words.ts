import type { Language } from '#domain/records/text.ts';
import { translator } from '#i18n/translate.ts';
import type { WindowWords } from '#timeline/axis/window-title.ts';

/** The sentences that name a window in `language`; a page hands them to its script. */
export function windowWords(language: Language): WindowWords {
  const t = translator(language);
  return {
    whole: t('timeline.window.whole'),
    year: t('timeline.window.year'),
    years: t('timeline.window.years'),
    month: t('timeline.window.month'),
    monthsOfYear: t('timeline.window.monthsOfYear'),
    months: t('timeline.window.months'),
    day: t('timeline.window.day'),
    daysOfMonth: t('timeline.window.daysOfMonth'),
    daysOfYear: t('timeline.window.daysOfYear'),
    days: t('timeline.window.days'),
    about: t('timeline.window.about'),
    inDays: t('timeline.window.inDays'),
    inWeeks: t('timeline.window.inWeeks'),
    inMonths: t('timeline.window.inMonths'),
    inYears: t('timeline.window.inYears'),
    numbers: t('timeline.window.numbers').split(' '),
  };
}
