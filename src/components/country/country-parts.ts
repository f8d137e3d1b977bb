import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { foreignCountries, type CountryRecords } from '#domain/catalogue/countries.ts';
import { regionOf } from '#geography/regions.ts';
import type { Event } from '#domain/records/event.ts';
import type { Voice } from '#i18n/voice.ts';
import { countryName } from '#i18n/countries.ts';
import { partsOf, type PartSize } from '../frame/parts.ts';

/** Beside its events a country's page has much else: as many lines as keep it below 30 KB packed. */
const PART: PartSize = { lines: 100, bytes: 9000 };

/** The events of a country in pages, the newest first; one page without any where there are none. */
export function eventParts({ events }: Pick<CountryRecords, 'events'>): (readonly Event[])[] {
  const wordsOf = ({ title }: Event) => Object.values(title).join();
  const parts = partsOf(events.toReversed(), wordsOf, PART);
  return parts.length > 0 ? parts : [[]];
}

/** The countries of a region, and what they have together. */
export interface Region {
  /** Its number in the standard M49; null for what lies in none. */
  readonly code: string | null;
  readonly countries: readonly CountryRecords[];
  readonly partners: number;
  /** Events with any of them: one with two counts once. */
  readonly events: number;
}

/** The regions that have countries of the chronicle, and their countries: those with the most events first. */
export function regionsIn(catalogue: Catalogue): Region[] {
  const groups = Map.groupBy(foreignCountries(catalogue).values(), ({ code }) => regionOf(code));
  return [...groups]
    .map(([code, countries]) => ({
      code,
      countries: countries.toSorted(byEvents),
      partners: countries.reduce((sum, { partners }) => sum + partners.length, 0),
      events: new Set(countries.flatMap(({ events }) => events)).size,
    }))
    .sort((a, b) => Number(a.code === null) - Number(b.code === null) || b.events - a.events);
}

function byEvents(a: CountryRecords, b: CountryRecords): number {
  return b.events.length - a.events.length || b.partners.length - a.partners.length;
}

/** What a country's page has, counted in words; empty where it is only named. */
export function countsInWords(country: CountryRecords, { t }: Pick<Voice, 't'>): string[] {
  const counted = [
    ['partners', country.partners.length],
    ['events', country.events.length],
    ['agreements', country.agreements.length],
    ['people', country.people.length],
  ] as const;
  return counted.filter(([, n]) => n > 0).map(([what, n]) => t(`country.${what}`, { n }));
}

/** What figures may call a country: its name in every language of the site, and those of its partners. */
export function namesAbout({ site, taxonomy }: Catalogue, country: CountryRecords): string[] {
  const names = site.languages.map(({ code }) =>
    countryName(country.code, code, taxonomy.countryNames),
  );
  return [...names, ...country.partners.flatMap(({ name }) => Object.values(name))];
}
