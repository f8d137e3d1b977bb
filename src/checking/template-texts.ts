import { BODY_KINDS, KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { FieldPath } from '#domain/rules/rule.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { nameOf } from '#reading/content-file.ts';
import { splitFrontMatter } from '#reading/front-matter.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { readYaml } from '#reading/yaml-document.ts';
import type { Problem } from './issue.ts';

/** What a folder's own templates say for an author to replace, by kind of record. */
type TemplateTexts = ReadonlyMap<RecordKind, ReadonlySet<string>>;

/** Values and sentences of a template that a record still has. */
export function templateProblems(
  files: readonly ContentFile[],
  records: readonly PlacedRecord[],
): Problem[] {
  const texts = templateTexts(files);
  if (texts.size === 0) return [];
  return records.flatMap((record) => {
    const kind = kindOf(record.placed.collection);
    const own = kind === undefined ? undefined : texts.get(kind);
    if (!own) return [];
    const problems = [...valueProblems(record, own), ...sentenceProblems(record, own)];
    return isUntouched(record, own) ? asWhole(problems) : problems;
  });
}

/** Nobody has written a word of it. */
function isUntouched(
  { read: { document, body } }: PlacedRecord,
  own: ReadonlySet<string>,
): boolean {
  const values = [...wordsIn(document?.data, [])].map(({ value }) => value);
  const sentences = sentencesIn(body?.text ?? '').map(({ sentence }) => sentence);
  return values.length > 0 && [...values, ...sentences].every((text) => own.has(text));
}

function asWhole([first, ...others]: readonly Problem[]): Problem[] {
  if (!first) return [];
  const params = { ...first.params, count: others.length + 1 };
  return [{ ...first, variant: 'whole', params }];
}

/** The kind a template is of, from its name; null for a file that is no template. */
export function kindOfTemplate(file: string): RecordKind | null {
  const [, name = '', ending] =
    /^templates\/([a-z]+)(?:\.[a-z]{2,3})?\.(md|yaml)$/.exec(file) ?? [];
  const kind = RECORD_KINDS.find((one) => one === name);
  if (kind === undefined) return null;
  const hasBody = BODY_KINDS.some((one) => one === kind);
  return (ending === 'md') === hasBody ? kind : null;
}

function kindOf(collection: string): RecordKind | undefined {
  return RECORD_KINDS.find(
    (kind) => KINDS[kind].collection === collection || KINDS[kind].texts === collection,
  );
}

function templateTexts(files: readonly ContentFile[]): TemplateTexts {
  const texts = new Map<RecordKind, Set<string>>();
  for (const { file, text } of files) {
    const kind = file.startsWith('templates/') ? kindOfTemplate(file) : null;
    if (kind === null || text === null) continue;
    const own = texts.get(kind) ?? new Set();
    const { yaml, body } = partsOf(file, text);
    for (const { value } of wordsIn(readYaml(yaml, 0).data, [])) own.add(value);
    for (const { sentence } of sentencesIn(body)) own.add(sentence);
    texts.set(kind, own);
  }
  return texts;
}

function partsOf(file: string, text: string): { yaml: string; body: string } {
  const parts = nameOf(file).endsWith('.yaml') ? text : splitFrontMatter(text);
  return typeof parts === 'string' ? { yaml: parts, body: '' } : parts;
}

/** Ids, codes, dates and numbers of a template may well be a record's own; its words may not. */
const NO_WORDS = /^([a-z0-9-]+|[A-Z]{2}|[\d./~?%-]+)$/;

function* wordsIn(data: unknown, field: FieldPath): Generator<{ value: string; field: FieldPath }> {
  if (typeof data === 'string') {
    const value = data.trim();
    if (value !== '' && !NO_WORDS.test(value)) yield { value, field };
  }
  if (typeof data !== 'object' || data === null || data instanceof Date) return;
  const isList = Array.isArray(data);
  for (const [key, value] of Object.entries(data)) {
    yield* wordsIn(value, [...field, isList ? Number(key) : key]);
  }
}

function valueProblems(
  { placed: { file }, read }: PlacedRecord,
  texts: ReadonlySet<string>,
): Problem[] {
  const { document } = read;
  if (!document) return [];
  return [...wordsIn(document.data, [])]
    .filter(({ value }) => texts.has(value))
    .map(({ value, field }) => ({
      kind: 'template-text',
      file,
      field,
      ...document.valueAt(field),
      params: { value },
    }));
}

function sentenceProblems(
  { placed: { file }, read }: PlacedRecord,
  texts: ReadonlySet<string>,
): Problem[] {
  const { body } = read;
  // One of them tells that the text was left; the others have the same cause.
  const left = sentencesIn(body?.text ?? '').find(({ sentence }) => texts.has(sentence));
  if (!left || !body) return [];
  const params = { value: left.sentence };
  return [
    {
      kind: 'template-text',
      file,
      line: left.line + body.linesBefore,
      column: left.column,
      params,
    },
  ];
}

function sentencesIn(body: string): { sentence: string; line: number; column: number }[] {
  return body.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\S.*?(?:[.!?…](?=\s|$)|$)/gu)].map(({ 0: sentence, index: at }) => ({
      sentence,
      line: index + 1,
      column: at + 1,
    })),
  );
}
