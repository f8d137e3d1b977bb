import { z } from 'astro/zod';
import { KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { TERM_FIELDS, type Taxonomy } from '#domain/records/taxonomy.ts';
import { schemaFile } from '#i18n/data-paths.ts';
import { SHAPES } from './collections.ts';
import type { DataGround } from './parts.ts';

/** What a record says beyond itself where it stands alone in a file. */
const DATASET = {
  type: 'object',
  description: 'In the file of one record: the version and the day of the data it is of',
  properties: { version: { type: 'string' }, date: { type: 'string', format: 'date' } },
  required: ['version', 'date'],
};

/**
 * The JSON Schema (draft 7, which most validators know) of a kind's records in the data. What a field
 * takes from the taxonomy is one of the terms that this site has.
 */
export function recordSchema(
  kind: RecordKind,
  { catalogue, file }: Pick<DataGround, 'catalogue' | 'file'>,
) {
  const { $schema, ...rest } = z.toJSONSchema(SHAPES[kind], { target: 'draft-7', io: 'input' });
  const properties = Object.entries(rest.properties ?? {}).map(([name, property]) => {
    return [name, withTerms(property, termsOf(name, catalogue.taxonomy))] as const;
  });
  return {
    $schema,
    $id: file(schemaFile(kind)),
    title: `A record of "${KINDS[kind].collection}"`,
    ...rest,
    properties: { ...Object.fromEntries(properties), dataset: DATASET },
  };
}

/** Ids of the terms a field may have; none where it has others, or the site has no terms for it. */
function termsOf(name: string, taxonomy: Taxonomy): readonly string[] {
  const list = TERM_FIELDS[name];
  return list === undefined ? [] : taxonomy[list].map(({ id }) => id);
}

type Node = Readonly<Record<string, unknown>> | boolean;

/** The schema of a field with every text in it, be it one of a list or none at all, one of `terms`. */
function withTerms(node: Node, terms: readonly string[]): Node {
  if (typeof node === 'boolean' || terms.length === 0) return node;
  const { items, anyOf } = node as { readonly items?: Node; readonly anyOf?: readonly Node[] };
  if (items !== undefined) return { ...node, items: withTerms(items, terms) };
  if (anyOf !== undefined) return { ...node, anyOf: anyOf.map((each) => withTerms(each, terms)) };
  if (node['type'] !== 'string') return node;
  const rest = Object.entries(node).filter(([key]) => key !== 'pattern');
  return { ...Object.fromEntries(rest), enum: terms };
}
