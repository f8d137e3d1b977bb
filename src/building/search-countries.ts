import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { countriesOf } from '#domain/catalogue/countries.ts';
import type { Voice } from '#i18n/voice.ts';
import type { SearchDocument } from '#search/documents.ts';
import { documentAt } from './search-document.ts';

/** Codes of the countries that records are from or about, the city's own left out. */
export function foreignCountries(catalogue: Catalogue): string[] {
  const codes = countriesOf(catalogue);
  codes.delete(catalogue.site.city.country);
  return [...codes].sort();
}

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

/** Each country as an answer: how much there is of it, at the list of all that. */
export function countryDocuments(catalogue: Catalogue, voice: Voice): SearchDocument[] {
  const all = voice.routes.page('search');
  return foreignCountries(catalogue).map((code) =>
    documentAt(`${all}?country=${code}`, voice, {
      kind: 'country',
      id: code.toLowerCase(),
      title: typedName(voice, code),
      countries: [code],
      importance: 3,
      counts: countsOf(catalogue, code),
    }),
  );
}

function countsOf(
  { events, partners, people, organisations }: Catalogue,
  code: string,
): Record<string, number> {
  const isOf = ({ country }: { readonly country: string | null }) => country === code;
  return {
    partner: partners.filter(isOf).length,
    event: events.filter(({ countries }) => countries.includes(code)).length,
    organisation: organisations.filter(isOf).length,
    person: people.filter(isOf).length,
  };
}
