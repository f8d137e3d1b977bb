import { BOUNDS } from '#schemas/bounds.ts';
import { COLLECTIONS, isTexts, type CollectionName } from '#schemas/collections.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { valuesOf, type ReadRecord } from '#reading/read-record.ts';
import type { YamlDocument } from '#reading/yaml-document.ts';
import { cutOffProblems } from './cut-off-values.ts';
import { withDateProposal } from './dates/date-problems.ts';
import { escapedFaults } from './escaped-values.ts';
import type { FieldFault } from './field-fault.ts';
import { fieldFaults } from './field-faults.ts';
import { atTop, type Problem } from './issue.ts';
import { localWordFaults } from './local-words.ts';
import { textProblems } from './text-problems.ts';
import { thousandsFaults } from './thousands.ts';
import { titleFaults } from './title-form.ts';
import { valueFaults } from './value-faults.ts';
import { yamlProblems } from './yaml-problems.ts';

/** All problems of one file's text, YAML and fields. */
export function recordProblems(
  { placed: { collection }, read }: PlacedRecord,
  languages: readonly string[],
): Problem[] {
  const { file, content, frontMatterFault, yaml, document } = read;
  const ofText = textProblems(content);
  // In letters of another encoding nothing else can be read as it was meant.
  if (ofText.some(({ kind }) => kind === 'old-encoding')) {
    return ofText.filter(({ kind }) => kind !== 'no-break-space' && kind !== 'lost-letters');
  }
  if (frontMatterFault !== null) return [...ofText, atTop(file, frontMatterFault)];
  if (yaml === null) return ofText;
  const ofYaml = withoutRepeats(yamlProblems(file, yaml), ofText);
  const isNoBreak = ofYaml.some(({ variant }) => variant === 'no-break');
  return [
    // What keeps the file from being read is told there.
    ...ofText.filter(({ kind }) => !isNoBreak || kind !== 'no-break-space'),
    ...ofYaml,
    ...(document === null ? [] : cutOffProblems(file, document)),
    ...(document === null ? [] : fieldProblems(document, read, collection, languages)),
  ];
}

function fieldProblems(
  document: YamlDocument,
  { file, complaints }: ReadRecord,
  collection: CollectionName,
  languages: readonly string[],
): Problem[] {
  const data = valuesOf(document);
  const { schema } = COLLECTIONS[collection];
  const authored = { data, typed: document.typed, isInBraces: document.isInBraces };
  const faults = [
    ...fieldFaults(schema, complaints, authored),
    ...localWordFaults(data, languages).filter((fault) => !mayLack(fault, collection)),
    ...valueFaults(data),
    ...titleFaults(data, collection),
    ...thousandsFaults(data, document.text, document.typed),
    ...(document.hasEscapes ? escapedFaults(data) : []),
  ];
  return withoutForms(faults)
    .slice(0, BOUNDS.told)
    .map((fault) => placed(file, document, factFault(fault, collection)));
}

/** A spelling may be a matter of one language alone. */
function mayLack({ kind, field }: FieldFault, collection: CollectionName): boolean {
  return collection === 'wording' && kind === 'missing-words' && field.at(-1) === 'use';
}

/** A note in brackets, `title: [to be added]`, is a list only to YAML. */
function withoutForms(faults: readonly FieldFault[]): readonly FieldFault[] {
  const notes = faults.filter(({ kind }) => kind === 'placeholder');
  if (notes.length === 0) return faults;
  const isNote = ({ kind, field }: FieldFault) =>
    kind === 'wrong-type' && notes.some((note) => note.field.slice(0, -1).join() === field.join());
  return faults.filter((fault) => !isNote(fault));
}

/** Facts belong into the first file; a translation that repeats them is told so. */
function factFault(fault: FieldFault, collection: CollectionName): FieldFault {
  const isFact = fault.kind === 'unknown-key' && fault.variant === undefined && isTexts(collection);
  return withDateProposal(isFact ? { ...fault, variant: 'translation' } : fault);
}

function placed(file: string, document: YamlDocument, fault: FieldFault): Problem {
  const { kind, field, on, variant, params } = fault;
  const place = on === 'key' ? document.keyAt(field) : document.valueAt(field);
  const base = { kind, file, field, ...place, params: { ...params, path: pathInWords(field) } };
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
