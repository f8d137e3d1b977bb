import type { z } from 'astro/zod';
import type { RecordKind } from '#domain/records/kinds.ts';
import { eventData, eventShape } from './event-data.ts';
import { figureData, figureShape } from './figure-data.ts';
import { organisationData, organisationShape } from './organisation-data.ts';
import { partnerData, partnerShape } from './partner-data.ts';
import type { DataGround } from './parts.ts';
import { personData, personShape } from './person-data.ts';
import { sourceData, sourceShape } from './source-data.ts';
import { strategyData, strategyShape } from './strategy-data.ts';

/** The shape of each kind's records in the data. */
export const SHAPES = {
  event: eventShape,
  partner: partnerShape,
  strategy: strategyShape,
  figure: figureShape,
  source: sourceShape,
  person: personShape,
  organisation: organisationShape,
} as const satisfies Readonly<Record<RecordKind, z.ZodObject>>;

/** A record of a kind as the data has it. */
export type RecordData<K extends RecordKind> = z.input<(typeof SHAPES)[K]>;

/** All records in the shape of the data. */
export type AllData = { readonly [K in RecordKind]: readonly RecordData<K>[] };

/** Every record of the chronicle as the data has it, in the order of the collections. */
export function allData(ground: DataGround): AllData {
  const { catalogue } = ground;
  return {
    event: catalogue.events.map((one) => eventData(one, ground)),
    partner: catalogue.partners.map((one) => partnerData(one, ground)),
    strategy: catalogue.strategies.map((one) => strategyData(one, ground)),
    figure: catalogue.figures.map((one) => figureData(one, ground)),
    source: catalogue.sources.map((one) => sourceData(one, ground)),
    person: catalogue.people.map((one) => personData(one, ground)),
    organisation: catalogue.organisations.map((one) => organisationData(one, ground)),
  };
}
