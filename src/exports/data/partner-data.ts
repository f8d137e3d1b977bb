import { z } from 'astro/zod';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  PARTNER_KINDS,
  type Agreement,
  type Partner,
} from '#domain/records/partner.ts';
import { baseData, citationData, dateData, dateOrNull, type DataGround } from './parts.ts';
import * as shape from './shapes.ts';

const agreement = z.object({
  id: shape.id.describe('Unique within the partner'),
  kind: z.enum(AGREEMENT_KINDS),
  title: shape.text,
  life: z.array(
    z.object({ stage: z.enum(AGREEMENT_STAGES), date: shape.date, source: shape.id.nullable() }),
  ),
  term: shape.date.nullable().describe('The time it covers by its own words'),
  fields: shape.text.nullable().describe('What it is to work together on'),
  signedBy: shape.text.nullable(),
  note: shape.text.nullable(),
  sources: shape.sources,
});

/** A foreign locality as the data has it. */
export const partnerShape = z.object({
  ...shape.base,
  name: shape.name,
  localName: z
    .object({ text: z.string(), lang: z.string() })
    .nullable()
    .describe('In the language and script of the locality'),
  summary: shape.text.nullable(),
  body: shape.body,
  kind: z.enum(PARTNER_KINDS),
  country: shape.country,
  coordinates: z
    .object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .describe('WGS 84, at the seat or rough centre'),
  relation: shape.id.describe(
    'How the two are tied; some are named by events without being partners',
  ),
  established: shape.date.nullable(),
  keySince: shape.date.nullable().describe('When a source names it a key locality'),
  lapsed: shape.date.nullable().describe('When the tie is documented as lapsed or dormant'),
  inheritedFrom: shape.text.nullable(),
  inheritedOn: shape.date.nullable().describe('When the tie came over from a former province'),
  continued: z
    .object({ at: shape.date, source: shape.id })
    .nullable()
    .describe('What shows that an inherited tie was carried on'),
  agreements: z.array(agreement),
  wikidata: shape.wikidata,
  confidence: shape.confidence,
  sources: shape.sources,
});

export function partnerData(partner: Partner, ground: DataGround): z.input<typeof partnerShape> {
  const { name, localName, summary, kind, country, coordinates, relation } = partner;
  const { continued, inheritedFrom, confidence } = partner;
  return {
    ...baseData('partner', partner, partner.doubt, ground),
    name,
    localName,
    summary,
    body: ground.body('partner', partner.id),
    kind,
    country,
    coordinates,
    relation,
    established: dateOrNull(partner.established, ground),
    keySince: dateOrNull(partner.keySince, ground),
    lapsed: dateOrNull(partner.lapsed, ground),
    inheritedFrom,
    inheritedOn: dateOrNull(partner.inheritedOn, ground),
    continued: continued && { at: dateData(continued.at, ground), source: continued.source },
    agreements: partner.agreements.map((one) => agreementData(one, ground)),
    wikidata: partner.wikidata,
    confidence,
    sources: partner.sources.map((one) => citationData(one, ground)),
  };
}

function agreementData(one: Agreement, ground: DataGround): z.input<typeof agreement> {
  const { id, kind, title, fields, signedBy, note } = one;
  return {
    id,
    kind,
    title,
    life: one.life.map(({ stage, date, source }) => ({
      stage,
      date: dateData(date, ground),
      source,
    })),
    term: dateOrNull(one.term, ground),
    fields,
    signedBy,
    note,
    sources: one.sources.map((each) => citationData(each, ground)),
  };
}
