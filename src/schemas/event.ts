import { z } from 'astro/zod';
import {
  EVENT_STATUSES,
  OUTCOME_KINDS,
  OUTCOME_STATUSES,
  type Importance,
} from '#domain/records/event.ts';
import { aliases, changes, citations, confidence, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { BOUNDS } from './bounds.ts';
import { country, localName, plainText, shortName, slug, slugs } from './words.ts';

const fulfilledBy = z
  .strictObject({
    event: slug.optional().describe('Id of the event at which it was done'),
    source: slug.optional().describe('Id of the source that says it was done'),
  })
  .refine(({ event, source }) => event !== undefined || source !== undefined)
  .transform(({ event, source }) => ({ event: event ?? null, source: source ?? null }))
  .describe('What shows that it was done: an event, a source or both');

const agreement = z
  .strictObject({
    partner: slug.describe('Id of the partner whose record has the document'),
    id: slug.describe('Id of the document within that record'),
  })
  .describe('The document of a partner’s record that this outcome is');

const outcome = z
  .strictObject({
    kind: z.enum(OUTCOME_KINDS).describe('What came of the event'),
    text: localName.describe('Its name in a few words'),
    status: z.enum(OUTCOME_STATUSES).default('unknown').describe('How far it had come then'),
    date: edtf.optional().describe('When it was signed or made, where not at the event'),
    agreement: agreement.optional(),
    owner: localName.optional().describe('Who is to do it, as the source says'),
    due: edtf.optional().describe('By when it is to be done, as the source says'),
    fulfilledBy: fulfilledBy.optional(),
  })
  .transform((given) => ({
    ...given,
    date: given.date ?? null,
    agreement: given.agreement ?? null,
    owner: given.owner ?? null,
    due: given.due ?? null,
    fulfilledBy: given.fulfilledBy ?? null,
  }))
  .describe('A document signed, a commitment made, a thing opened or given');

const ids = (what: string) => slugs.default([]).describe(`Ids of ${what}`);

/** Front matter of `content/events/<year>/<id>.md`. */
export const eventSchema = z.strictObject({
  title: plainText(120).describe('Title, at most 90 characters if possible, no full stop'),
  short: shortName
    .optional()
    .describe('A name of at most 40 characters for drawings; lists and pages have the title'),
  summary: plainText(400).describe('One or two sentences: what, who, what came of it'),
  date: edtf.describe('When it happened, never more exact than the source'),
  category: slug.describe('Id of a category in taxonomy.yaml'),
  pillars: slugs.min(1).describe('Ids of pillars in taxonomy.yaml, the leading one first'),
  place: localName.optional().describe('Where, as the source says'),
  partners: ids('partner localities involved'),
  countries: z.array(country).max(BOUNDS.count.named).default([]).describe('Countries involved'),
  people: ids('people who took part'),
  organisations: ids('organisations that took part'),
  strategies: ids('strategies it belongs to'),
  figures: ids('figures announced at it'),
  outcomes: z.array(outcome).max(BOUNDS.count.named).default([]).describe('What came of it'),
  importance: z
    .literal([1, 2, 3])
    .transform((level): Importance => level)
    .default(2)
    .describe('3 turning point, 2 notable, 1 routine'),
  status: z
    .enum(EVENT_STATUSES)
    .default('held')
    .describe('held, planned (announced only) or cancelled'),
  confidence: confidence.default('high'),
  sources: citations,
  doubt,
  aliases,
  changes,
});

/** Front matter of a translation `<id>.<language>.md`: words only, facts stay in the first file. */
export const eventTextSchema = z.strictObject({
  title: plainText(120).describe('Title in this language'),
  summary: plainText(400).describe('Summary in this language'),
});
