import type { Coverage } from '#domain/catalogue/coverage.ts';
import type { Share } from '#domain/catalogue/share.ts';
import type { StringKey } from '#i18n/strings.ts';
import type { Voice } from '#i18n/voice.ts';

/** What the chronicle lacks, a sentence each; what is whole is left out. */
export function missingInWords(
  coverage: Pick<
    Coverage,
    | 'gaps'
    | 'reach'
    | 'inMainLanguage'
    | 'printedTitle'
    | 'wellSourced'
    | 'readings'
    | 'undatedPartners'
  >,
  voice: Pick<Voice, 't' | 'years' | 'main' | 'languageName'>,
): string[] {
  const { t, years } = voice;
  const { gaps, reach, readings, undatedPartners } = coverage;
  const lacking = (key: StringKey, { part, of }: Share, more = {}) =>
    part < of ? [t(key, { n: of - part, of, ...more })] : [];
  const known = ({ part, of }: Share) => ({ part: of - part, of });
  const all = Object.values(readings).reduce((sum, n) => sum + n, 0);
  const missingYears = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return [
    ...(missingYears > 0
      ? [
          t('missing.years', {
            n: missingYears,
            years: years(reach.from, reach.to),
            list: gaps.map(({ from, to }) => years(from, to)).join(', '),
          }),
        ]
      : []),
    ...lacking('missing.mainLanguage', coverage.inMainLanguage, {
      language: voice.languageName(voice.main),
    }),
    ...lacking('missing.twoSources', coverage.wellSourced),
    ...lacking('missing.printedTitle', coverage.printedTitle),
    ...lacking('missing.readWhole', { part: readings.whole, of: all }),
    ...lacking('missing.partnerDate', known(undatedPartners)),
  ];
}
