import { translator } from '#i18n/translate.ts';
import type { Language } from '#domain/records/text.ts';
import type { SpokenWords } from '#timeline/data.ts';
import type { TickWords } from '#timeline/tick-format.ts';

/** How `lang` writes moments on the axis. */
export function tickWords(lang: Language): TickWords {
  const t = translator(lang);
  return {
    day: t('timeline.tick.day'),
    month: t('timeline.tick.month'),
    year: t('timeline.tick.year'),
    dayLong: t('timeline.tick.dayLong'),
    monthLong: t('timeline.tick.monthLong'),
    months: t('timeline.tick.months').split(' '),
  };
}

/** The words the script says and shows; it gets them from the page so that it carries one language only. */
export function spokenWords(lang: Language): SpokenWords {
  const t = translator(lang);
  return {
    ticks: tickWords(lang),
    other: t('timeline.other'),
    today: t('timeline.today'),
    count: t('timeline.count'),
    openCluster: t('timeline.openCluster'),
    shown: t('timeline.shown'),
    none: t('timeline.none'),
    planned: t('timeline.planned'),
    openPage: t('timeline.openPage'),
    close: t('timeline.close'),
    horizon: t('timeline.horizons'),
  };
}
