import { countriesOf } from '#domain/catalogue/countries.ts';
import type { LocalText } from '#domain/records/text.ts';
import type { PageContext } from '../frame/site-context.ts';

/** What facet values are called: by facet, then by id. */
export type FacetLabels = Record<string, Record<string, string>>;

/** The names of all facet values in the page's language. */
export function searchLabels({ catalogue, voice }: PageContext): FacetLabels {
  const named = (terms: readonly { id: string; label: LocalText }[]) =>
    Object.fromEntries(terms.map(({ id, label }) => [id, voice.text(label)]));
  return {
    category: named(catalogue.taxonomy.categories),
    pillar: named(catalogue.taxonomy.pillars),
    partner: named(catalogue.partners.map(({ id, name }) => ({ id, label: name }))),
    strategy: named(catalogue.strategies.map(({ id, short }) => ({ id, label: short }))),
    country: Object.fromEntries(
      [...countriesOf(catalogue)].map((code) => [code, voice.country(code)]),
    ),
    lang: Object.fromEntries(catalogue.site.languages.map(({ code, name }) => [code, name])),
  };
}
