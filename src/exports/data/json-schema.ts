import { z } from 'astro/zod';
import { KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { schemaFile } from '#i18n/data-paths.ts';
import { SHAPES } from './collections.ts';

/** What a record says beyond itself where it stands alone in a file. */
const DATASET = {
  type: 'object',
  description: 'In the file of one record: the version and the day of the data it is of',
  properties: { version: { type: 'string' }, date: { type: 'string', format: 'date' } },
  required: ['version', 'date'],
};

/** The JSON Schema (draft 7, which most validators know) of a kind's records in the data. */
export function recordSchema(kind: RecordKind, file: (path: string) => string) {
  const { $schema, ...rest } = z.toJSONSchema(SHAPES[kind], { target: 'draft-7', io: 'input' });
  return {
    $schema,
    $id: file(schemaFile(kind)),
    title: `A record of "${KINDS[kind].collection}"`,
    ...rest,
    properties: { ...rest.properties, dataset: DATASET },
  };
}
