import { BOUNDS } from '#schemas/bounds.ts';
import { COLLECTIONS, isTexts, type CollectionName } from '#schemas/collections.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { withDateProposal } from './date-problems.ts';
import { escapedFaults } from './escaped-values.ts';
import type { FieldFault } from './field-fault.ts';
import { fieldFaults } from './field-faults.ts';
import { splitFrontMatter } from '#reading/front-matter.ts';
import { atTop, type Problem } from './issue.ts';
import { localWordFaults } from './local-words.ts';
import { cleanText, isUnreadable, textProblems } from './text-problems.ts';
import { readYaml, type YamlDocument } from '#reading/yaml-document.ts';
import { canReadOn, yamlProblems } from './yaml-problems.ts';

/** A content file as far as it could be read. */
export interface ReadRecord {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** Null when the text is not even YAML. */
  readonly document: YamlDocument | null;
  /** Null for YAML files, and when the front matter could not be found. */
  readonly body: { readonly text: string; readonly linesBefore: number } | null;
  /** What the schema made of it; null when it refused. */
  readonly value: unknown;
}

/** Reads one file against its collection's schema, with all problems of its text, YAML and fields. */
export function readRecord(
  content: ContentFile,
  collection: CollectionName,
  languages: readonly string[],
): ReadRecord {
  const { file } = content;
  const problems = textProblems(content);
  const none = { file, problems, document: null, body: null, value: null };
  if (content.text === null || isUnreadable(problems)) return none;
  const text = cleanText(content.text);
  const parts = file.endsWith('.yaml')
    ? { yaml: text, yamlLine: 0, body: null, bodyLine: 0 }
    : splitFrontMatter(text);
  if (typeof parts === 'string') return { ...none, problems: [...problems, atTop(file, parts)] };
  const body = parts.body === null ? null : { text: parts.body, linesBefore: parts.bodyLine };
  const document = readYaml(parts.yaml, parts.yamlLine);
  const all = [...problems, ...withoutRepeats(yamlProblems(file, document), problems)];
  if (!canReadOn(document)) return { file, problems: all, document: null, body, value: null };
  const judged = judge(file, document, collection, languages);
  return { file, document, body, value: judged.value, problems: [...all, ...judged.problems] };
}

function judge(
  file: string,
  document: YamlDocument,
  collection: CollectionName,
  languages: readonly string[],
): { value: unknown; problems: Problem[] } {
  // An empty front matter says nothing, which is then told field by field.
  const data = document.data ?? {};
  const { schema } = COLLECTIONS[collection];
  const authored = { data, typed: document.typed, isInBraces: document.isInBraces };
  const result = schema.safeParse(data);
  const issues = result.error?.issues ?? [];
  const faults = [
    ...fieldFaults(schema, issues, authored),
    ...localWordFaults(data, languages),
    ...(document.hasEscapes ? escapedFaults(data) : []),
  ];
  const problems = faults
    .slice(0, BOUNDS.told)
    .map((fault) => placed(file, document, factFault(fault, collection)));
  return { value: result.success ? result.data : null, problems };
}

/** Facts belong into the first file; a translation that repeats them is told so. */
function factFault(fault: FieldFault, collection: CollectionName): FieldFault {
  const isFact = fault.kind === 'unknown-key' && isTexts(collection);
  return withDateProposal(isFact ? { ...fault, variant: 'translation' } : fault);
}

function placed(file: string, document: YamlDocument, fault: FieldFault): Problem {
  const { kind, field, on, variant, params } = fault;
  const place = on === 'key' ? document.keyAt(field) : document.valueAt(field);
  const base = { kind, file, ...place, params: { ...params, path: pathInWords(field) } };
  return variant === undefined ? base : { ...base, variant };
}

/** A field as the author finds it: `sources[2].id` is the id of the second source. */
export function pathInWords(field: readonly (string | number)[]): string {
  return field
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${part}`,
    )
    .join('');
}

function withoutRepeats(found: readonly Problem[], told: readonly Problem[]): Problem[] {
  return found.filter(({ kind }) => !told.some((problem) => problem.kind === kind));
}
