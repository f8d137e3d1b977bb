import { z } from 'astro/zod';
import { ORGANISATION_KINDS, type Organisation } from '#domain/records/organisation.ts';
import { baseData, citationData, dateOrNull, type DataGround } from './parts.ts';
import * as shape from './shapes.ts';

/** A body named in the chronicle, as the data has it. */
export const organisationShape = z.object({
  ...shape.base,
  name: shape.name,
  short: shape.text.nullable(),
  kind: z.enum(ORGANISATION_KINDS),
  country: shape.country.nullable().describe('Null for international bodies'),
  description: shape.text.nullable(),
  founded: shape.date.nullable(),
  dissolved: shape.date.nullable(),
  succeededBy: z
    .array(z.object({ id: shape.id, at: shape.date.nullable() }))
    .describe('What took over from it: several after a division'),
  wikidata: shape.wikidata,
  sources: shape.sources,
});

export function organisationData(
  body: Organisation,
  ground: DataGround,
): z.input<typeof organisationShape> {
  const { name, short, kind, country, description } = body;
  return {
    ...baseData('organisation', body, body.doubt, ground),
    name,
    short,
    kind,
    country,
    description,
    founded: dateOrNull(body.founded, ground),
    dissolved: dateOrNull(body.dissolved, ground),
    succeededBy: body.succeededBy.map(({ id, at }) => ({ id, at: dateOrNull(at, ground) })),
    wikidata: body.wikidata,
    sources: body.sources.map((one) => citationData(one, ground)),
  };
}
