import { z } from 'astro/zod';
import {
  BREAK_SIDES,
  ESTIMATES,
  EXACTNESSES,
  MEASURES,
  QUALIFIERS,
  eraOf,
  exactnessOf,
  observationsByTime,
  type Figure,
  type Observation,
} from '#domain/records/figure.ts';
import { breaksSince } from './breaks-since.ts';
import { baseData, citationData, dateData, quantityData, type DataGround } from './parts.ts';
import * as shape from './shapes.ts';

const observation = z.object({
  time: shape.date,
  timeKind: z
    .enum(['asOf', 'period'])
    .describe('A moment it holds for, or a period it was counted over'),
  ...shape.quantity,
  // No more than so many is said of targets alone.
  qualifier: z.enum([...QUALIFIERS, 'range']).describe('How the source qualifies the number'),
  estimate: z.enum(ESTIMATES).nullable().describe('Null for a value that was counted'),
  exactness: z
    .enum(EXACTNESSES)
    .describe('What it is: the estimate, where it was not counted, else the qualifier'),
  era: z
    .int()
    .min(0)
    .describe('How many breaks lie before it; values of two eras must not be compared'),
  breakBefore: z
    .array(z.string())
    .describe('The breaks (EDTF) between the value before it and this one'),
  countedAs: z
    .enum(BREAK_SIDES)
    .nullable()
    .describe('The side of a break it counts on, where its time lies on the other'),
  superseded: z.boolean().describe('A later source corrects it'),
  shown: z.boolean().describe('The one summaries show where several speak of the same time'),
  why: shape.text.nullable().describe('Why it is the one shown'),
  note: shape.text.nullable(),
  source: shape.citation,
});

/** An indicator with all values found for it, as the data has it. */
export const figureShape = z.object({
  ...shape.base,
  name: shape.name,
  unit: shape.text,
  measure: z.enum(MEASURES),
  theme: shape.term.nullable(),
  definition: shape.text,
  breaks: z
    .array(z.object({ date: shape.date, note: shape.text }))
    .describe('Moments across which values must not be compared'),
  observations: z.array(observation).describe('Oldest first; contradictions stand side by side'),
  sources: shape.sources,
});

export function figureData(figure: Figure, ground: DataGround): z.input<typeof figureShape> {
  const { name, unit, measure, theme, definition } = figure;
  return {
    ...baseData('figure', figure, figure.doubt, ground),
    name,
    unit,
    measure,
    theme,
    definition,
    breaks: figure.breaks.map(({ date, note }) => ({ date: dateData(date, ground), note })),
    observations: observationsByTime(figure)
      .flat()
      .map((one, i, all) => observationData(one, all[i - 1], { figure, ground })),
    sources: figure.sources.map((one) => citationData(one, ground)),
  };
}

function observationData(
  one: Observation,
  before: Observation | undefined,
  { figure, ground }: { readonly figure: Figure; readonly ground: DataGround },
): z.input<typeof observation> {
  const { timeKind, estimate, countedAs, superseded, shown, why, note } = one;
  return {
    time: dateData(one.time, ground),
    timeKind,
    ...quantityData(one),
    qualifier: one.qualifier,
    estimate,
    exactness: exactnessOf(one),
    era: eraOf(figure, one),
    breakBefore: breaksSince(figure, before, one),
    countedAs,
    superseded,
    shown,
    why,
    note,
    source: citationData(one.source, ground),
  };
}
