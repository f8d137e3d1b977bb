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
