import type { Term } from '#domain/records/taxonomy.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Facet } from '#timeline/items/item.ts';

/** The terms of a vocabulary as lanes, filters and signs have them. */
export function facetsOf(terms: readonly Term[], voice: Pick<Voice, 'text'>): Facet[] {
  return terms.map(({ id, hue, shape, label }) => ({ id, hue, shape, label: voice.text(label) }));
}
