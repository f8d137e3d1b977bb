import type { RecordKind } from '#domain/records/kinds.ts';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import type { FieldPath } from '#domain/rules/rule.ts';
import { translationOf } from '#schemas/assemble.ts';
import { recordProblems } from '#checking/record-problems.ts';
import type { Problem } from '#checking/issue.ts';
import { placeFile } from '#reading/place-file.ts';
import { readRecord } from '#reading/read-record.ts';
import type { Answers } from './answers.ts';
import { composeRecord, type NewFile } from './compose.ts';
import { QUESTIONS } from './questions.ts';

/**
 * What the schema and the check of a text find wrong with one answer, among the answers so far; what
 * is not answered yet, and what others say, is no matter.
 */
export function answerProblems(
  kind: RecordKind,
  flag: string,
  answers: Answers,
  languages: readonly string[],
): Problem[] {
  return composeRecord(kind, answers, languages)
    .flatMap((file) => problemsOf(file, languages))
    .filter(({ kind: problem }) => ISSUE_KINDS[problem] === 'error')
    .filter(({ file, field = [] }) =>
      flagsWhere(kind, file, field, languages, (own) => isOf(own, field)).includes(flag),
    );
}

function problemsOf({ file, text }: NewFile, languages: readonly string[]): Problem[] {
  const { id, collection } = placeFile(file);
  if (collection === null) return [];
  const read = readRecord({ file, text }, collection);
  return recordProblems({ placed: { file, id, collection }, read }, languages);
}

/** The flags of the answers that a problem is about; that of the id where it is about no field. */
export function flagsAt(
  kind: RecordKind,
  { file, field = [] }: Problem,
  languages: readonly string[],
): string[] {
  if (field.length === 0) return ['id'];
  return flagsWhere(kind, file, field, languages, (own) => isWithin(own, field));
}

/** A problem of a whole map or list is about every answer in it. */
function isWithin(own: FieldPath, field: FieldPath): boolean {
  return own.every((part, at) => field[at] === part || at >= field.length);
}

function isOf(own: FieldPath, field: FieldPath): boolean {
  return own.every((part, at) => field[at] === part);
}

function flagsWhere(
  kind: RecordKind,
  file: string,
  field: FieldPath,
  languages: readonly string[],
  isMeant: (own: FieldPath) => boolean,
): string[] {
  const inFile = translationOf(file.replace(/\.[^.]*$/, ''))?.lang;
  const said = String(field[1]);
  const inField = languages.indexOf(said) > 0 ? said : undefined;
  return QUESTIONS[kind]
    .filter(({ fields }) => fields.some(isMeant))
    .map(({ flag, form }) => {
      const lang = inFile ?? (form === 'words' ? inField : undefined);
      return lang === undefined ? flag : `${flag}-${lang}`;
    });
}
