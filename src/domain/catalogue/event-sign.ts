import type { Event } from '../records/event.ts';
import type { Taxonomy, Term } from '../records/taxonomy.ts';

/** The colour and shape that mark an event: its first pillar's, else its category's; of none those of what is not known. */
export function signOfEvent(
  { pillars, categories }: Pick<Taxonomy, 'pillars' | 'categories'>,
  event: Pick<Event, 'pillars' | 'category'> | undefined,
): Pick<Term, 'hue' | 'shape'> {
  const pillar = pillars.find(({ id }) => id === event?.pillars[0]);
  const category = categories.find(({ id }) => id === event?.category);
  const { hue, shape } = pillar ?? category ?? { hue: 'slate', shape: 'circle' };
  return { hue, shape };
}
