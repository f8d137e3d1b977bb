import { z } from 'astro/zod';
import type { Person } from '#domain/records/person.ts';
import { baseData, citationData, dateData, type DataGround } from './parts.ts';
import * as shape from './shapes.ts';

/** Someone named in the chronicle, as the data has them. */
export const personShape = z.object({
  ...shape.base,
  name: shape.name,
  country: shape.country.nullable(),
  distinction: shape.text.nullable().describe('Words that tell apart people of the same name'),
  roles: z
    .array(z.object({ title: shape.text, at: shape.date, source: shape.id.nullable() }))
    .describe('Offices as a source attests them at a date; how long they were held stays unsaid'),
  wikidata: shape.wikidata,
  sources: shape.sources,
});

export function personData(person: Person, ground: DataGround): z.input<typeof personShape> {
  const { name, country, distinction } = person;
  return {
    ...baseData('person', person, person.doubt, ground),
    name,
    country,
    distinction,
    roles: person.roles.map(({ title, at, source }) => ({
      title,
      at: dateData(at, ground),
      source,
    })),
    wikidata: person.wikidata,
    sources: person.sources.map((one) => citationData(one, ground)),
  };
}
