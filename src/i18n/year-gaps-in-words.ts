import { midnight } from '#domain/dates/calendar.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { yearsIn } from '#domain/catalogue/gaps.ts';
import type { PeriodReview } from '#domain/catalogue/year-review.ts';
import { monthInSentence } from './dates.ts';
import { listInWords } from './lists.ts';
import { observationInWords } from './observations.ts';
import type { Voice } from './voice.ts';

type Counted = 'year.missing.noSource' | 'year.missing.oneSource' | 'year.missing.noDay';
type Listed = 'year.missing.months' | 'year.missing.years' | 'year.missing.pillars';

/** What is known to be missing from a period, a sentence each; one that says so where nothing is. */
export function lackingInWords(
  { lacking, period }: PeriodReview,
  catalogue: Catalogue,
  voice: Voice,
): string[] {
  const { t, lang } = voice;
  const counted = (key: Counted, n: number) => (n > 0 ? [t(key, { n })] : []);
  const listed = (key: Listed, names: readonly string[], n = names.length) =>
    n > 0 ? [t(key, { n, list: listInWords(names, lang) })] : [];
  const month = (number: number) => monthInSentence(midnight(period.from, number), lang);
  const pillar = (id: string) =>
    voice.text(catalogue.taxonomy.pillars.find((term) => term.id === id)?.label);
  const years = lacking.emptyYears.map(({ from, to }) => voice.years(from, to));
  const sentences = [
    ...announcedInWords(lacking.partners, voice),
    ...counted('year.missing.noSource', lacking.withoutSource),
    ...counted('year.missing.oneSource', lacking.withOneSource),
    ...counted('year.missing.noDay', lacking.withoutDay),
    ...listed('year.missing.months', lacking.emptyMonths.map(month)),
    ...listed('year.missing.years', years, yearsIn(lacking.emptyYears)),
    ...listed('year.missing.pillars', lacking.emptyPillars.map(pillar)),
    ...(lacking.isReadInPart ? [readInPart(catalogue, voice)] : []),
  ];
  return sentences.length > 0 ? sentences : [t('year.missing.nothing')];
}

function announcedInWords(partners: PeriodReview['lacking']['partners'], voice: Voice): string[] {
  if (!partners) return [];
  const { announced, ties, undated } = partners;
  const value = observationInWords(announced, '', voice.lang);
  const date = voice.shortDate(announced.time);
  const more = undated > 0 ? voice.t('network.undated', { n: undated }) : '';
  return [voice.t('year.missing.partners', { value, date, n: ties, more })];
}

function readInPart({ site }: Catalogue, voice: Voice): string {
  const until = site.readUntil.events;
  return until
    ? voice.t('year.missing.read', { date: voice.date(until) })
    : voice.t('year.missing.running');
}
