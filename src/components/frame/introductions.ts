import { foreignCountries } from '#domain/catalogue/countries.ts';
import { documentedPartners } from '#domain/catalogue/partners.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import type { Voice } from '#i18n/voice.ts';
import { regionsIn } from '../country/country-parts.ts';

/** What each list begins with, and is found by in search results: how much is in it, of when, of what use. */
const INTRODUCTIONS = {
  timeline: ({ events, years }, voice) =>
    voice.t('describe.timeline', { n: events.length, years: spanOf(years, voice) }),
  events: ({ events, years }, voice) =>
    voice.t('event.listIntro', { n: events.length, years: spanOf(years, voice) }),
  partners: (catalogue, { t }) => {
    const partners = documentedPartners(catalogue);
    const countries = new Set(partners.map(({ country }) => country)).size;
    return t('partner.listIntro', { n: partners.length, countries });
  },
  countries: (catalogue, { t }) => {
    const regions = regionsIn(catalogue).filter(({ code }) => code !== null).length;
    return t('country.listIntro', { n: foreignCountries(catalogue).size, regions });
  },
  strategies: ({ strategies, site: { horizons } }, { t }) => {
    const n = strategies.length;
    if (horizons.length === 0) return t('strategy.listIntroAlone', { n });
    return t('strategy.listIntro', { n, horizons: horizons.join(', ') });
  },
  figures: ({ figures }, { t }) => {
    const observations = figures.reduce((sum, figure) => sum + figure.observations.length, 0);
    return t('figure.listIntro', { n: figures.length, observations });
  },
  people: ({ people }, { t }) => t('person.listIntro', { n: people.length }),
  organisations: ({ organisations }, { t }) =>
    t('organisation.listIntro', { n: organisations.length }),
  sources: ({ sources }, { t }) => t('source.listIntro', { n: sources.length }),
  search: (catalogue, { t }) => {
    const n = RECORD_KINDS.reduce((sum, kind) => sum + recordsOf(catalogue, kind).length, 0);
    return t('describe.search', { n });
  },
} satisfies Record<string, (catalogue: Catalogue, voice: Voice) => string>;

/** The sentence that a list's page begins with, in the words of `voice`. */
export function introductionOf(
  name: keyof typeof INTRODUCTIONS,
  { catalogue, voice }: { readonly catalogue: Catalogue; readonly voice: Voice },
): string {
  return INTRODUCTIONS[name](catalogue, voice);
}

function spanOf(years: readonly number[], voice: Voice): string {
  return voice.years(years[0] ?? 0, years.at(-1) ?? 0);
}
