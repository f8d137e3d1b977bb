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

const outcome = z
  .strictObject({
    kind: z.enum(OUTCOME_KINDS).describe('What came of the event'),
    text: localName.describe('Its name in a few words'),
    status: z.enum(OUTCOME_STATUSES).default('unknown').describe('How far it had come then'),
  })
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
