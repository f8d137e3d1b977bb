import { z } from 'astro/zod';
import { QUALIFIERS } from '#domain/records/figure.ts';
import {
  STRATEGY_KINDS,
  STRATEGY_LINKS,
  STRATEGY_STATES,
  TARGET_FORMS,
} from '#domain/records/strategy.ts';
import { aliases, changes, citations, confidence, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { BOUNDS } from './bounds.ts';
import { localName, localText, plainText, quantity, slug, slugs, year } from './words.ts';

const amount = {
  value: quantity.optional().describe('The number, when it is one'),
  min: quantity.optional().describe('Lower end of a range'),
  max: quantity.optional().describe('Upper end of a range'),
  qualifier: z
    .enum([...QUALIFIERS, 'at-most', 'range'])
    .default('exact')
    .describe('How exact the source makes it'),
  unit: localName,
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
    ...amount,
    aimsAt: z
      .enum(TARGET_FORMS)
      .default('level')
      .describe(
        'A value to reach, an average of yearly values, or the growth of the figure a year',
      ),
    from: year.optional().describe('First year that counts, of an average or of growth'),
    year: year.optional().describe('Year it is to be reached'),
  })
  .transform((given) => ({
    ...withNulls(given),
    from: given.from ?? null,
    year: given.year ?? null,
  }));

const baseline = z
  .strictObject({
    ...amount,
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
  title: plainText(BOUNDS.length.title).describe('Full name of the document'),
  short: localName.describe('At most 40 characters, for bars and lists'),
  summary: plainText(400).describe('One or two sentences'),
  kind: z.enum(STRATEGY_KINDS),
  number: plainText(BOUNDS.length.name)
    .optional()
    .describe('Official number, such as 98/2023/QH15'),
  issuer: localName.describe('Who issued it, in words'),
  issuers: slugs.default([]).describe('Ids of issuing organisations'),
  issued: edtf.optional().describe('When it was issued; leave out when unknown'),
  inForce: edtf.optional().describe('When it took effect'),
  span: edtf.optional().describe('The period the document itself covers'),
  horizons: z
    .array(year)
    .max(BOUNDS.count.named)
    .default([])
    .describe('Years it looks ahead to, such as 2030 and 2045'),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(STRATEGY_LINKS).describe('What this document does to the other'),
        to: slug.describe('Id of the other document'),
      }),
    )
    .max(BOUNDS.count.named)
    .default([]),
  statuses: z
    .array(status)
    .max(BOUNDS.count.named)
    .default([])
    .describe('What was said of its state, oldest first'),
  objectives: z.array(objective).max(BOUNDS.count.named).default([]),
  milestones: z
    .array(z.strictObject({ date: edtf, text: localText }))
    .max(BOUNDS.count.named)
    .default([]),
  confidence: confidence.default('high'),
  sources: citations,
  doubt,
  aliases,
  changes,
});

/** Front matter of a translation of a strategy's text. */
export const strategyTextSchema = z.strictObject({
  title: plainText(BOUNDS.length.title).describe('Full name in this language'),
  summary: plainText(400).describe('Summary in this language'),
});
