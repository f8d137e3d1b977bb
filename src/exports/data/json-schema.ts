import { z } from 'astro/zod';
import { KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { schemaFile } from '#i18n/data-paths.ts';
import { SHAPES } from './collections.ts';

/** The JSON Schema (draft 7, which most validators know) of a kind's records in the data. */
export function recordSchema(kind: RecordKind, file: (path: string) => string) {
  const { $schema, ...rest } = z.toJSONSchema(SHAPES[kind], { target: 'draft-7', io: 'input' });
  return {
    $schema,
    $id: file(schemaFile(kind)),
    title: `A record of "${KINDS[kind].collection}"`,
    ...rest,
  };
}
