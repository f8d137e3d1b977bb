import { translator } from '#i18n/translate.ts';
import type { Language } from '#domain/records/text.ts';
import type { SpokenWords } from '#timeline/data.ts';
import type { ShareWords } from '#timeline/sharing/words.ts';
import { momentInWords, type TickWords } from '#timeline/axis/tick-format.ts';

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
    axis: {
      weekday: t('timeline.axis.weekday'),
      dayOfMonth: t('timeline.axis.dayOfMonth'),
      month: t('timeline.axis.month'),
      decade: t('timeline.axis.decade'),
      years: t('timeline.axis.years'),
      today: t('timeline.axis.today'),
      weekdays: t('timeline.axis.weekdays').split(' '),
      unread: t('timeline.axis.unread'),
    },
  };
}

/** A day of every year, as `lang` writes it on an axis. */
export function dayInWords(moment: number, lang: Language): string {
  const ticks = tickWords(lang);
  return momentInWords(ticks.day, moment, ticks);
}

/** The words the script says and shows; it gets them from the page so that it carries one language only. */
export function spokenWords(lang: Language): SpokenWords {
  const t = translator(lang);
  return {
    ticks: tickWords(lang),
    other: t('timeline.other'),
    today: t('timeline.today'),
    count: t('timeline.count'),
    head: {
      bars: t('timeline.countedBars'),
      filters: t('timeline.countedFilters'),
      unfiltered: t('timeline.unfiltered'),
    },
    see: t('timeline.see'),
    option: t('timeline.option'),
    openCluster: t('timeline.openCluster'),
    shown: t('timeline.shown'),
    none: t('timeline.none'),
    noneHereFiltered: t('timeline.noneHereFiltered'),
    noneHere: t('timeline.noneHere'),
    nearest: { before: t('timeline.nearest.before'), after: t('timeline.nearest.after') },
    planned: t('timeline.planned'),
    unconfirmed: t('timeline.unconfirmed'),
    notUpdated: t('timeline.notUpdated'),
    openPage: t('timeline.openPage'),
    close: t('timeline.close'),
    horizon: t('timeline.horizons'),
    throughout: t('timeline.path.throughout'),
    further: t('timeline.path.further'),
    strategies: t('timeline.lane.strategies'),
    moreBars: t('timeline.moreBars'),
    fewerBars: t('timeline.fewerBars'),
    removeFilter: t('timeline.removeFilter'),
    importance: [t('timeline.importance.2'), t('timeline.importance.3')],
    failed: t('timeline.failed'),
    retry: t('timeline.retry'),
    moreRows: t('timeline.moreRows'),
    typed: {
      unread: t('timeline.window.unread'),
      reversed: t('timeline.window.reversed'),
      outside: t('timeline.window.outside'),
    },
    missing: t('timeline.missing'),
    filteredOut: t('timeline.filteredOut'),
    upright: {
      empty: {
        days: t('timeline.upright.emptyDays'),
        months: t('timeline.upright.emptyMonths'),
        years: t('timeline.upright.emptyYears'),
      },
      running: t('timeline.upright.running'),
      inForce: t('timeline.upright.inForce'),
    },
  };
}

/** Where a timeline stands: what its views are called, and where they can be found again. */
export type SharedPlace = Pick<
  ShareWords,
  | ('title' | 'site' | 'publisher' | 'page' | 'embed' | 'details')
  | ('dataDate' | 'dataDay' | 'dataVersion' | 'release' | 'calendarHost')
>;

/** The words for sharing views of a timeline. */
export function shareWords(place: SharedPlace, lang: Language): ShareWords {
  const t = translator(lang);
  return {
    ...place,
    cite: t(place.release ? 'timeline.share.citeRelease' : 'timeline.share.citeText'),
    filtered: t('timeline.share.filtered'),
    importance: [t('timeline.importance.2'), t('timeline.importance.3')],
    containing: t('timeline.share.containing'),
    credit: t('timeline.share.credit'),
    icsDays: t('timeline.share.icsDays'),
    icsNotes: t('timeline.share.icsNotes'),
    icsReasons: {
      open: t('timeline.share.ics.open'),
      unsure: t('timeline.share.ics.unsure'),
      coarse: t('timeline.share.ics.coarse'),
      long: t('timeline.share.ics.long'),
    },
    csvNote: t('timeline.share.csvNote'),
    failed: t('timeline.share.failed'),
  };
}
