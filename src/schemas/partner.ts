import { z } from 'astro/zod';
import { AGREEMENT_KINDS, AGREEMENT_STAGES, PARTNER_KINDS } from '#domain/records/partner.ts';
import { aliases, changes, citations, confidence, doubt } from './citation.ts';
import { edtf } from './edtf.ts';
import { BOUNDS } from './bounds.ts';
import {
  coordinates,
  country,
  languageTag,
  localName,
  localText,
  plainText,
  slug,
  wikidata,
} from './words.ts';

const lifeStage = z
  .strictObject({
    stage: z.enum(AGREEMENT_STAGES).describe('Step in the life of the document'),
    date: edtf,
    source: slug.optional().describe('Id of the source that states it'),
  })
  .transform((stage) => ({ ...stage, source: stage.source ?? null }));

const agreement = z
  .strictObject({
    id: slug.describe('Short id, unique within the partner'),
    kind: z.enum(AGREEMENT_KINDS).describe('What kind of document it is'),
    title: localName,
    life: z
      .array(lifeStage)
      .max(BOUNDS.count.named)
      .default([])
      .describe('Its life, oldest step first'),
    term: edtf.optional().describe('The time it covers by its own words, such as "2021/2025"'),
    fields: localText.optional().describe('Areas of cooperation it names'),
    signedBy: localText.optional().describe('Who signed, as the source says'),
    sources: citations.describe('Sources of the document, the strongest first'),
    note: localText.optional(),
  })
  .transform((document) => ({
    ...document,
    term: document.term ?? null,
    fields: document.fields ?? null,
    signedBy: document.signedBy ?? null,
    note: document.note ?? null,
  }));

/** Front matter of `content/partners/<id>.md`. */
export const partnerSchema = z.strictObject({
  name: localName.describe('Name in each language of the site'),
  localName: z
    .strictObject({
      text: plainText(BOUNDS.length.name).describe('Name in its own language and script'),
      lang: languageTag.describe('BCP 47 tag of that language'),
    })
    .optional(),
  summary: plainText(300).optional().describe('One sentence: country, kind of tie, since when'),
  kind: z.enum(PARTNER_KINDS).describe('What kind of locality it is'),
  country,
  coordinates,
  relation: slug.describe('Id of a relation in taxonomy.yaml'),
  established: edtf.optional().describe('When the tie was formed, as exact as the source'),
  keySince: edtf.optional().describe('When a source names it a key locality'),
  lapsed: edtf.optional().describe('When the tie is documented as lapsed or dormant'),
  inheritedFrom: localName.optional().describe('The former province the tie came from'),
  inheritedOn: edtf.optional().describe('The day the tie came over; goes with inheritedFrom'),
  continued: z
    .strictObject({
      at: edtf.describe('When the tie was seen to carry on'),
      source: slug.describe('Id of the source that shows it'),
    })
    .optional()
    .describe('A source after that day that shows the tie carried on'),
  agreements: z
    .array(agreement)
    .max(BOUNDS.count.named)
    .default([])
    .describe('Documents signed with it'),
  confidence: confidence.default('high'),
  wikidata,
  sources: citations,
  doubt,
  aliases,
  changes,
});

/** Front matter of a translation of a partner's text. */
export const partnerTextSchema = z.strictObject({
  summary: plainText(300).optional().describe('Summary in this language'),
});
