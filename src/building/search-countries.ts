import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { foreignCountries, type CountryRecords } from '#domain/catalogue/countries.ts';
import type { Voice } from '#i18n/voice.ts';
import type { SearchDocument } from '#search/documents.ts';
import { documentAt } from './search-document.ts';

/** A country's name as a reader would type it: "Myanmar" for "Myanmar (Miến Điện)". */
export function typedName(voice: Pick<Voice, 'country'>, code: string): string {
  return voice.country(code).replace(/\s*\(.*\)$/, '');
}

/**
 * The groups of equal phrases, with every country's names in one of them: so each name is read as
 * one idea, whether or not the content lists it.
 */
export function withCountryNames(
  groups: readonly (readonly string[])[],
  countries: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const spelled = (text: string) => text.normalize('NFC').toLowerCase();
  const has = (group: readonly string[], name: string) =>
    group.some((phrase) => spelled(phrase) === spelled(name));
  return countries.reduce((all, written) => {
    const names = [...new Set(written)];
    const at = all.findIndex((group) => names.some((name) => has(group, name)));
    const group = all[at];
    if (!group) return [...all, names];
    return all.with(at, [...group, ...names.filter((name) => !has(group, name))]);
  }, groups);
}

/** Each country as an answer: how much there is of it, at the page that has it all. */
export function countryDocuments(catalogue: Catalogue, voice: Voice): SearchDocument[] {
  return [...foreignCountries(catalogue).values()].map((country) => {
    const { code } = country;
    const id = code.toLowerCase();
    return documentAt(voice.routes.page('countries', id), voice, {
      kind: 'country',
      id,
      title: typedName(voice, code),
      countries: [code],
      importance: 3,
      counts: countsOf(country),
    });
  });
}

function countsOf(country: CountryRecords): Record<string, number> {
  return {
    partner: country.partners.length + country.places.length,
    event: country.events.length,
    organisation: country.missions.length + country.organisations.length,
    person: country.people.length,
  };
}
