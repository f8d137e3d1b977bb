import type { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { readableText } from './clean-text.ts';
import type { ContentFile } from './content-file.ts';
import { splitFrontMatter, type FrontMatterFault, type Parts } from './front-matter.ts';
import { canReadOn, readYaml, type YamlDocument } from './yaml-document.ts';

/** A content file as far as it could be read; what is wrong with it is told in src/checking. */
export interface ReadRecord {
  readonly file: string;
  readonly content: ContentFile;
  readonly frontMatterFault: FrontMatterFault | null;
  /** Its YAML, readable or not; null when it was not even found. */
  readonly yaml: YamlDocument | null;
  /** The same where its values can be trusted, else null. */
  readonly document: YamlDocument | null;
  /** Null for YAML files, and when the front matter could not be found. */
  readonly body: { readonly text: string; readonly linesBefore: number } | null;
  /** What the schema made of it; null when it refused. */
  readonly value: unknown;
  /** Why the schema refused. */
  readonly complaints: readonly z.core.$ZodIssue[];
}

/** Reads one file by its collection's schema. */
export function readRecord(content: ContentFile, collection: CollectionName): ReadRecord {
  const { file } = content;
  const nothing = { yaml: null, document: null, body: null, value: null, complaints: [] };
  const none: ReadRecord = { file, content, frontMatterFault: null, ...nothing };
  const text = readableText(content);
  if (text === null) return none;
  const parts = file.endsWith('.yaml') ? yamlAlone(text) : splitFrontMatter(text);
  if (typeof parts === 'string') return { ...none, frontMatterFault: parts };
  const body = parts.body === null ? null : { text: parts.body, linesBefore: parts.bodyLine };
  const yaml = readYaml(parts.yaml, parts.yamlLine);
  if (!canReadOn(yaml)) return { ...none, yaml, body };
  return { ...none, yaml, document: yaml, body, ...byTheSchema(yaml, collection) };
}

function yamlAlone(yaml: string): Omit<Parts, 'body'> & { readonly body: null } {
  return { yaml, yamlLine: 0, body: null, bodyLine: 0 };
}

function byTheSchema(
  yaml: YamlDocument,
  collection: CollectionName,
): Pick<ReadRecord, 'value' | 'complaints'> {
  const { success, data, error } = COLLECTIONS[collection].schema.safeParse(valuesOf(yaml));
  return { value: success ? data : null, complaints: error?.issues ?? [] };
}

/** An empty front matter says nothing, which is then told field by field. */
export function valuesOf({ data }: YamlDocument): unknown {
  return data ?? {};
}
