import { z } from 'astro/zod';
import { READINGS, SOURCE_KINDS, TITLE_ORIGINS, type Source } from '#domain/records/source.ts';
import { baseData, dateOrNull, type DataGround } from './parts.ts';
import * as shape from './shapes.ts';

/** A publication that supports claims, as the data has it. */
export const sourceShape = z.object({
  ...shape.base,
  title: z.string(),
  titleIs: z
    .enum(TITLE_ORIGINS)
    .describe('The printed title, or words of ours where none is known'),
  kind: z.enum(SOURCE_KINDS),
  language: z.string().describe('BCP 47 tag'),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: shape.date.nullable(),
  url: shape.elsewhere.nullable(),
  alsoAt: z.array(shape.elsewhere),
  archived: shape.elsewhere.nullable().describe('A public copy that stays when the page goes'),
  accessed: shape.date.nullable().describe('When the editor read it'),
  readAs: z.enum(READINGS).nullable().describe('How much of it the editor read'),
});

export function sourceData(source: Source, ground: DataGround): z.input<typeof sourceShape> {
  const { title, titleIs, kind, language, publisher, author, url, archived, readAs } = source;
  return {
    ...baseData('source', source, source.note, ground),
    title,
    titleIs,
    kind,
    language,
    publisher,
    author,
    published: dateOrNull(source.published, ground),
    url,
    alsoAt: [...source.alsoAt],
    archived,
    accessed: dateOrNull(source.accessed, ground),
    readAs,
  };
}
