import type { Event } from '../records/event.ts';
import type { Finding, Rule } from './rule.ts';

/** An event that names countries names those of its partners. */
export const countryOfPartner: Rule = ({ events, partners }) => {
  const countries = new Map(partners.map(({ id, country }) => [id, country]));
  return events.flatMap((event) =>
    event.partners.flatMap((id, index): Finding[] => {
      const country = countries.get(id);
      // One that names none is shown with those of its partners.
      if (!country || event.countries.length === 0 || event.countries.includes(country)) return [];
      const params = { id, country, countries: event.countries.join(', ') };
      return [{ kind: 'country-of-partner', file: event.file, field: ['partners', index], params }];
    }),
  );
};

/** An event that names countries or partners took place in one of those countries, or at home. */
export const countryOfPlace: Rule = ({ events, partners, site }, { countryNamed }) => {
  const countries = new Map(partners.map(({ id, country }) => [id, country]));
  return events.flatMap((event): Finding[] => {
    const named = event.partners.flatMap((id) => countries.get(id) ?? []);
    const own = new Set([...event.countries, ...named]);
    const country = placeCountry(event, countryNamed);
    if (own.size === 0 || country === null || country === site.city.country) return [];
    if (own.has(country)) return [];
    const params = { country, countries: [...own].join(', ') };
    return [
      { kind: 'country-of-partner', variant: 'place', file: event.file, field: ['place'], params },
    ];
  });
};

/** A place is written from the small to the large: "Busan, Hàn Quốc". */
function placeCountry(
  { place }: Event,
  countryNamed: (words: string) => string | null,
): string | null {
  const last = Object.values(place ?? {}).map((words) => words.split(',').at(-1)?.trim() ?? '');
  const codes = new Set(last.flatMap((words) => countryNamed(words) ?? []));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}
