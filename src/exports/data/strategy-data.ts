import { z } from 'astro/zod';
import {
  STRATEGY_KINDS,
  STRATEGY_LINKS,
  STRATEGY_STATES,
  TARGET_FORMS,
  type Objective,
  type Strategy,
} from '#domain/records/strategy.ts';
import {
  baseData,
  citationData,
  dateData,
  dateOrNull,
  quantityData,
  type DataGround,
} from './parts.ts';
import * as shape from './shapes.ts';

const year = z.int();
const quantity = { ...shape.quantity, unit: shape.text };

const objective = z.object({
  id: shape.id.describe('Unique within the document'),
  text: shape.text,
  indicator: shape.text.nullable(),
  figure: shape.id.nullable().describe('The figure that measures it'),
  target: z
    .object({
      ...quantity,
      aimsAt: z.enum(TARGET_FORMS),
      from: year.nullable().describe('First year that counts, of an average or of growth'),
      year: year.nullable().describe('The year it is to be reached by'),
    })
    .nullable(),
  baseline: z.object({ ...quantity, at: shape.date.nullable() }).nullable(),
  confidence: shape.confidence,
  note: shape.text.nullable(),
  source: shape.citation.nullable(),
});

/** A resolution, strategy, scheme, regulation, plan or programme as the data has it. */
export const strategyShape = z.object({
  ...shape.base,
  title: shape.name,
  short: shape.text,
  summary: shape.text,
  body: shape.body,
  kind: z.enum(STRATEGY_KINDS),
  number: z.string().nullable().describe('The number it was issued under'),
  issuer: shape.text,
  issuers: z.array(shape.id).describe('Organisations that issued it'),
  issued: shape.date.nullable(),
  inForce: shape.date.nullable(),
  span: shape.date.nullable().describe('The period the document itself covers'),
  horizons: z.array(year).describe('The years it looks ahead to'),
  relations: z.array(z.object({ type: z.enum(STRATEGY_LINKS), to: shape.id })),
  statuses: z.array(
    z.object({
      at: shape.date,
      state: z.enum(STRATEGY_STATES),
      text: shape.text,
      source: shape.id.nullable(),
    }),
  ),
  objectives: z.array(objective),
  milestones: z.array(z.object({ date: shape.date, text: shape.text })),
  confidence: shape.confidence,
  sources: shape.sources,
});

export function strategyData(one: Strategy, ground: DataGround): z.input<typeof strategyShape> {
  const { title, short, summary, kind, number, issuer, confidence } = one;
  return {
    ...baseData('strategy', one, one.doubt, ground),
    title,
    short,
    summary,
    body: ground.body('strategy', one.id),
    kind,
    number,
    issuer,
    issuers: [...one.issuers],
    issued: dateOrNull(one.issued, ground),
    inForce: dateOrNull(one.inForce, ground),
    span: dateOrNull(one.span, ground),
    horizons: [...one.horizons],
    relations: one.relations.map(({ type, to }) => ({ type, to })),
    statuses: one.statuses.map(({ at, state, text, source }) => ({
      at: dateData(at, ground),
      state,
      text,
      source,
    })),
    objectives: one.objectives.map((each) => objectiveData(each, ground)),
    milestones: one.milestones.map(({ date, text }) => ({ date: dateData(date, ground), text })),
    confidence,
    sources: one.sources.map((each) => citationData(each, ground)),
  };
}

function objectiveData(one: Objective, ground: DataGround): z.input<typeof objective> {
  const { id, text, indicator, figure, target, baseline, confidence, note, source } = one;
  return {
    id,
    text,
    indicator,
    figure,
    target: target && {
      ...quantityData(target),
      unit: target.unit,
      aimsAt: target.aimsAt,
      from: target.from,
      year: target.year,
    },
    baseline: baseline && {
      ...quantityData(baseline),
      unit: baseline.unit,
      at: dateOrNull(baseline.at, ground),
    },
    confidence,
    note,
    source: source && citationData(source, ground),
  };
}
