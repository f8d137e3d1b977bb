import { z } from 'astro/zod';
import { QUALIFIERS } from '#domain/records/figure.ts';
import { STRATEGY_KINDS, STRATEGY_LINKS, STRATEGY_STATES } from '#domain/records/strategy.ts';
import { aliases, changes, citations, confidence, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { localText, ownText, slug } from './words.ts';

const year = z.number().int().min(1900).max(2200);

const quantity = {
  value: z.number().optional().describe('The number, when it is one'),
  min: z.number().optional().describe('Lower end of a range'),
  max: z.number().optional().describe('Upper end of a range'),
  qualifier: z
    .enum([...QUALIFIERS, 'at-most', 'range'])
    .default('exact')
    .describe('How exact the source makes it'),
  unit: localText,
};

const withNulls = <
  T extends {
    value?: number | undefined;
    min?: number | undefined;
    max?: number | undefined;
  },
>(
  given: T,
) => ({
  ...given,
  value: given.value ?? null,
  min: given.min ?? null,
  max: given.max ?? null,
});

const target = z
  .strictObject({
    ...quantity,
    year: year.optional().describe('Year it is to be reached'),
  })
  .transform((given) => ({ ...withNulls(given), year: given.year ?? null }));

const baseline = z
  .strictObject({
    ...quantity,
    at: edtf.optional().describe('When it was measured'),
  })
  .transform((given) => ({ ...withNulls(given), at: given.at ?? null }));

const objective = z
  .strictObject({
    id: slug.describe('Short id, unique within the strategy'),
    text: localText,
    indicator: localText.optional().describe('What is measured'),
    figure: slug.optional().describe('Id of the figure that measures it'),
    target: target.optional().describe('What is to be reached'),
    baseline: baseline.optional().describe('Where it started'),
    source: slug.optional().describe('Id of the source that states it'),
    locator: localText.optional().describe('Where in that source'),
    confidence: confidence.default('high'),
    note: localText.optional(),
  })
  .transform(({ source, locator, ...rest }) => ({
    ...rest,
    indicator: rest.indicator ?? null,
    figure: rest.figure ?? null,
    target: rest.target ?? null,
    baseline: rest.baseline ?? null,
    note: rest.note ?? null,
    source: source === undefined ? null : { source, locator: locator ?? null },
  }));

const status = z
  .strictObject({
    at: edtf.describe('When it was said'),
    state: z.enum(STRATEGY_STATES),
    text: localText,
    source: slug.optional().describe('Id of the source that says it'),
  })
  .transform((said) => ({ ...said, source: said.source ?? null }));

/** Front matter of `content/strategies/<id>.md`. */
export const strategySchema = z.strictObject({
  title: ownText.max(240).describe('Full name of the document'),
  short: localText.describe('At most 40 characters, for bars and lists'),
  summary: ownText.max(400).describe('One or two sentences'),
  kind: z.enum(STRATEGY_KINDS),
  number: z.string().optional().describe('Official number, such as 98/2023/QH15'),
  issuer: localText.describe('Who issued it, in words'),
  issuers: z.array(slug).default([]).describe('Ids of issuing organisations'),
  issued: edtf.optional().describe('When it was issued; leave out when unknown'),
  inForce: edtf.optional().describe('When it took effect'),
  span: edtf.optional().describe('The period the document itself covers'),
  horizons: z.array(year).default([]).describe('Years it looks ahead to, such as 2030 and 2045'),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(STRATEGY_LINKS).describe('What this document does to the other'),
        to: slug.describe('Id of the other document'),
      }),
    )
    .default([]),
  statuses: z.array(status).default([]).describe('What was said of its state, oldest first'),
  objectives: z.array(objective).default([]),
  milestones: z.array(z.strictObject({ date: edtf, text: localText })).default([]),
  confidence: confidence.default('high'),
  sources: citations,
  doubt,
  aliases,
  changes,
});

/** Front matter of a translation of a strategy's text. */
export const strategyTextSchema = z.strictObject({
  title: ownText.max(240).describe('Full name in this language'),
  summary: ownText.max(400).describe('Summary in this language'),
});
