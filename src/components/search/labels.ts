import type { LocalText } from '#domain/records/text.ts';
import type { PageContext } from '../frame/site-context.ts';

/** What facet values are called: by facet, then by id. */
export type FacetLabels = Record<string, Record<string, string>>;

/** The names of all facet values in the page's language. */
export function searchLabels({ catalogue, voice }: PageContext): FacetLabels {
  const named = (terms: readonly { id: string; label: LocalText }[]) =>
    Object.fromEntries(terms.map(({ id, label }) => [id, voice.text(label)]));
  const countries = new Set([
    ...catalogue.events.flatMap((event) => event.countries),
    ...catalogue.partners.map(({ country }) => country),
    ...[...catalogue.people, ...catalogue.organisations].flatMap(({ country }) => country ?? []),
  ]);
  return {
    category: named(catalogue.taxonomy.categories),
    pillar: named(catalogue.taxonomy.pillars),
    partner: named(catalogue.partners.map(({ id, name }) => ({ id, label: name }))),
    strategy: named(catalogue.strategies.map(({ id, short }) => ({ id, label: short }))),
    country: Object.fromEntries([...countries].map((code) => [code, voice.country(code)])),
    lang: Object.fromEntries(catalogue.site.languages.map(({ code, name }) => [code, name])),
  };
}
