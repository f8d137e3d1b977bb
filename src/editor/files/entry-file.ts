import { parse } from 'yaml';
import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import { cleanText } from '#reading/clean-text.ts';
import { splitFrontMatter } from '#reading/front-matter.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { rewriteYaml } from '#writing/rewrite-yaml.ts';
import { writeYaml, type Fields } from '#writing/write-yaml.ts';
import { CHECK_FIELD } from '../form/field.ts';
import { definitionOf, lookInto } from '../form/look-into.ts';
import { toFile, toForm } from './form-values.ts';

/** Name under which an entry keeps its file's text as it was read: what did not change is kept from it. */
export const WRITTEN = 'chronicleWritten';

/** Keys of an entry that are no part of its file's facts. */
const APART = [CHECK_FIELD, WRITTEN, 'body'];

/** Reads and writes the files of one kind of record. */
export interface EntryFiles {
  /** The fields of the form, from a file's text; throws an Error when its front matter cannot be read. */
  readonly fromFile: (text: string) => Fields;
  /** A file's text, from the fields of the form. */
  readonly toFile: (entry: Fields) => string;
}

/** The kind of record a collection holds; throws a RangeError when it holds none. */
export function kindOf(collection: string): RecordKind {
  const kind = RECORD_KINDS.find((name) => KINDS[name].collection === collection);
  if (!kind) throw new RangeError(`no kind of record is kept in "${collection}"`);
  return kind;
}

function keysOf(schema: Parameters<typeof lookInto>[0]): string[] {
  return Object.keys(definitionOf(lookInto(schema, () => false).schema).shape ?? {});
}

/** How the files of a kind are read and written in a site of these languages. */
export function entryFiles(kind: RecordKind, languages: readonly Language[]): EntryFiles {
  const { collection, texts } = KINDS[kind];
  const { schema } = COLLECTIONS[collection];
  const order = keysOf(schema);
  const spoken = new Set(texts === null ? [] : keysOf(COLLECTIONS[texts].schema));
  const facts = (values: Fields): Fields => (toFile(schema, values, languages) ?? {}) as Fields;
  const asForm = (yaml: string): Fields => toForm(schema, readFields(yaml), languages) as Fields;
  const yamlOf = (fields: Fields, written: string | null): string => {
    const now = facts(fields);
    return written === null
      ? writeYaml(now)
      : rewriteYaml(written, facts(asForm(written)), now, order);
  };
  return texts === null
    ? {
        fromFile: (text) => ({ ...asForm(cleanText(text)), [WRITTEN]: cleanText(text) }),
        toFile: (entry) => yamlOf(factsIn(entry), writtenIn(entry)),
      }
    : {
        fromFile: (text) => {
          const { yaml, body } = partsOf(text);
          return { ...asForm(yaml), body: body.trim(), [WRITTEN]: cleanText(text) };
        },
        toFile: (entry) => markdownOf(entry, spoken, yamlOf),
      };
}

function markdownOf(
  entry: Fields,
  spoken: ReadonlySet<string>,
  yamlOf: (fields: Fields, written: string | null) => string,
): string {
  const before = partsBefore(entry, spoken);
  const yaml = yamlOf(factsIn(entry), before?.yaml ?? null);
  const text = entry['body'];
  const body = typeof text === 'string' ? text.trim() : '';
  if (before?.body.trim() === body) return `---\n${yaml}---\n${before.body}`;
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/**
 * The file as it was read. A translation that is begun takes over all that its record's entry has, the
 * text of the record's own file too, which is none of its own: it has facts, and the translation none.
 */
function partsBefore(
  entry: Fields,
  spoken: ReadonlySet<string>,
): { yaml: string; body: string } | null {
  const written = writtenIn(entry);
  const before = written === null ? null : partsOf(written);
  const hasFacts = (keys: readonly string[]): boolean => keys.some((key) => !spoken.has(key));
  const isOwn =
    before &&
    hasFacts(Object.keys(readFields(before.yaml))) === hasFacts(Object.keys(factsIn(entry)));
  return isOwn ? before : null;
}

function partsOf(text: string): { yaml: string; body: string } {
  const parts = splitFrontMatter(cleanText(text));
  // The editor lists the file among those it cannot read, under this message.
  if (typeof parts === 'string') throw new Error(parts);
  return parts;
}

function readFields(yaml: string): Fields {
  const data: unknown = parse(yaml);
  return typeof data === 'object' && data !== null ? (data as Fields) : {};
}

function factsIn(entry: Fields): Fields {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !APART.includes(key)));
}

/** The text an entry was read from; the editor trims every text, and a file ends with a line end. */
function writtenIn(entry: Fields): string | null {
  const text = entry[WRITTEN];
  return typeof text === 'string' && text !== '' ? `${text.trimEnd()}\n` : null;
}
