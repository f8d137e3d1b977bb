import { networkYears, tiesOf, type NetworkYear, type Tie } from '#domain/catalogue/ties.ts';
import {
  changesIn,
  comparableStretches,
  type Figure,
  type Observation,
} from '#domain/records/figure.ts';
import type { Voice } from '#i18n/voice.ts';
import type { PageContext } from '../frame/site-context.ts';
import { timeInWords, valueInWords } from '../figure/amount.ts';

/** What the page of partners says of the network's growth. */
export interface NetworkGrowth {
  readonly years: readonly NetworkYear[];
  readonly total: Figure | null;
  /** The dated ties for the script: an id, its first year, and its last where it has one. */
  readonly spans: string;
}

/** The growth of a chronicle's network; null with fewer than two years to tell of. */
export function networkGrowth({ catalogue, now }: PageContext): NetworkGrowth | null {
  const ties = tiesOf(catalogue, now);
  const { partnerTotal } = catalogue.site;
  const total = (partnerTotal && catalogue.find('figure', partnerTotal)) || null;
  const years = networkYears(ties, total, now);
  return years.length < 2 ? null : { years, total, spans: spansOf(ties) };
}

function spansOf(ties: readonly Tie[]): string {
  return ties
    .filter(({ since }) => since !== 'undated')
    .map(({ partner, from, until }) =>
      [partner, from, ...(Number.isFinite(until) ? [until] : [])].join(' '),
    )
    .join(',');
}

/** Values announced that differ from the one before, on the same side of a break. */
export function newValues(total: Figure): ReadonlySet<Observation> {
  return new Set(comparableStretches(total).flatMap((stretch) => changesIn(stretch)));
}

/** "At the end of 2017: 41 localities in 20 countries, and 12 more of unknown year; 48 announced by then (12/2017)." */
export function networkInWords(
  { year, ties, countries, undated, announced }: NetworkYear,
  isNow: boolean,
  voice: Voice,
): string {
  const { t } = voice;
  const counted = t('network.counted', { n: ties, countries });
  const more = undated > 0 ? t('network.undated', { n: undated }) : '';
  const said = announced
    ? t('network.announced', {
        value: valueInWords(announced, null, voice),
        date: timeInWords(announced, voice),
      })
    : t('network.noneAnnounced');
  const when = isNow ? t('network.today') : t('network.endOf', { year });
  return t('network.sentence', { when, counted, more, said });
}
