import type { Language } from '#domain/records/text.ts';
import { translator } from '#i18n/translate.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';

/** The words of a comparison in `lang`. */
export function compareWords(lang: Language): CompareWords {
  const t = translator(lang);
  return {
    by: t('compare.by'),
    values: t('compare.values'),
    periods: t('compare.periods'),
    side: [t('compare.above'), t('compare.below')],
    from: [t('compare.aboveFrom'), t('compare.belowFrom')],
    to: [t('compare.aboveTo'), t('compare.belowTo')],
    kinds: {
      partner: t('timeline.partners'),
      pillar: t('timeline.lanes.pillar'),
      country: t('timeline.countries'),
      category: t('timeline.lanes.category'),
    },
    option: t('timeline.option'),
    choose: t('compare.choose'),
    settle: t('timeline.settle'),
    sentence: t('compare.side'),
    count: t('compare.count'),
    most: t('compare.most'),
    span: t('compare.span'),
    oneYear: t('compare.oneYear'),
    none: t('compare.none'),
    noneFiltered: t('compare.noneFiltered'),
    more: t('compare.more'),
    same: t('compare.same'),
    identical: t('compare.identical'),
    common: t('compare.common'),
    noCommon: t('compare.noCommon'),
    commonList: t('compare.commonList'),
    unchosen: t('compare.unchosen'),
    unread: t('compare.unread'),
    mixed: t('compare.mixed'),
    drawing: t('compare.drawing'),
    table: t('compare.table'),
    year: t('compare.year'),
    both: t('compare.both'),
    isCommon: t('compare.isCommon'),
    total: t('compare.total'),
    stackMonths: t('compare.stackMonths'),
    stackYears: t('compare.stackYears'),
    hint: t('compare.hint'),
    planned: t('timeline.planned'),
  };
}
