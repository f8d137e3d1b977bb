import { z } from 'astro/zod';
import {
  BREAK_SIDES,
  ESTIMATES,
  MEASURES,
  QUALIFIERS,
  type Estimate,
  type Observation,
} from '#domain/records/figure.ts';
import { aliases, changes, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { BOUNDS } from './bounds.ts';
import { localName, localText, quantity, slug } from './words.ts';

const observation = z
  .strictObject({
    asOf: edtf.optional().describe('The moment it holds for (a stock)'),
    period: edtf.optional().describe('The period it holds for (a flow)'),
    value: quantity.optional().describe('The number; leave out for a range'),
    min: quantity.optional().describe('Lower end of a range'),
    max: quantity.optional().describe('Upper end of a range'),
    qualifier: z
      .enum([...QUALIFIERS, 'range'])
      .optional()
      .describe('How exact the source makes it; of a range, leave out'),
    source: slug.describe('Id of the source'),
    locator: localText.optional().describe('Where in the source'),
    estimate: z
      .union([z.boolean(), z.enum(ESTIMATES)])
      .default(false)
      .transform((kind): Estimate | null => (kind === true ? 'estimate' : kind || null))
      .describe('Not counted: estimate (or true), forecast, or expected before an event'),
    countedAs: z
      .enum(BREAK_SIDES)
      .nullable()
      .default(null)
      .describe('The side of a break it counts on, where its time lies on the other side'),
    superseded: z.boolean().default(false).describe('A later source corrects it'),
    shown: z.boolean().default(false).describe('Summaries show this one among rivals'),
    why: localText.optional().describe('Why it is the one shown'),
    note: localText.optional(),
  })
  .transform(({ asOf, period, source, locator, why, note, ...rest }, context): Observation => {
    const time = asOf ?? period;
    const fault = !isNumberOrRange(rest) ? 'observation-value' : null;
    const kind = time === undefined || (asOf && period) ? 'observation-time' : fault;
    if (time === undefined || kind !== null) {
      context.addIssue({ code: 'custom', message: kind ?? '', params: { kind } });
      return z.NEVER;
    }
    return {
      ...rest,
      value: rest.value ?? null,
      min: rest.min ?? null,
      max: rest.max ?? null,
      qualifier: rest.qualifier ?? (rest.value === undefined ? 'range' : 'exact'),
      time,
      timeKind: asOf ? 'asOf' : 'period',
      source: { source, locator: locator ?? null },
      why: why ?? null,
      note: note ?? null,
    };
  });

interface Amount {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly qualifier?: string | undefined;
}

/** A number alone, or both ends of a range, which is exact in no other way. */
function isNumberOrRange({ value, min, max, qualifier = '' }: Amount): boolean {
  if (value !== undefined) return min === undefined && max === undefined && qualifier !== 'range';
  return min !== undefined && max !== undefined && ['', 'range'].includes(qualifier);
}

/** `content/figures/<id>.yaml`. */
export const figureSchema = z.strictObject({
  name: localName,
  unit: localName.describe('What is counted; forms for the number go in order: project | projects'),
  measure: z
    .enum(MEASURES)
    .describe(
      'stock: a level at a moment; flow: per period; rank: in a list at a moment, 1 is the best',
    ),
  theme: slug
    .nullable()
    .default(null)
    .describe('Id of a theme in taxonomy.yaml, under which the figure is listed'),
  definition: localText.describe('What is counted, and what must not be compared'),
  breaks: z
    .array(z.strictObject({ date: edtf, note: localText }))
    .max(BOUNDS.count.named)
    .default([])
    .describe('Moments across which values must not be compared'),
  observations: z.array(observation).min(1).max(BOUNDS.count.observations),
  doubt,
  aliases,
  changes,
});
