import { PARTNER_KINDS } from '#domain/records/partner.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { ORGANISATION_KINDS } from '#domain/records/organisation.ts';
import { QUALIFIERS } from '#domain/records/figure.ts';
import { SOURCE_KINDS } from '#domain/records/source.ts';
import { STRATEGY_KINDS } from '#domain/records/strategy.ts';

/** What an answer is: words once per language, one text, a date, a number, or ids between commas. */
type AnswerForm = 'words' | 'text' | 'date' | 'number' | 'list';

/** Something asked of the author of a new record. */
export interface Question {
  /** Name of the flag that answers it, without hyphens; words take `-<language>` for the others. */
  readonly flag: string;
  readonly form: AnswerForm;
  readonly required: boolean;
  /** The only answers there are; empty when the author is free. */
  readonly choices: readonly string[];
}

function must(flag: string, form: AnswerForm, choices: readonly string[] = []): Question {
  return { flag, form, required: true, choices };
}

function may(flag: string, form: AnswerForm, choices: readonly string[] = []): Question {
  return { flag, form, required: false, choices };
}

/** What is asked for each kind of record, in the order it is asked. */
export const QUESTIONS: Readonly<Record<RecordKind, readonly Question[]>> = {
  event: [
    ...[must('title', 'words'), must('summary', 'words'), must('date', 'date')],
    ...[must('category', 'text'), must('pillars', 'list'), may('place', 'words')],
    ...[may('partners', 'list'), may('countries', 'list'), may('people', 'list')],
    ...[may('organisations', 'list'), may('strategies', 'list'), may('sources', 'list')],
  ],
  partner: [
    ...[must('name', 'words'), may('summary', 'words'), must('kind', 'text', PARTNER_KINDS)],
    ...[must('country', 'text'), must('lat', 'number'), must('lon', 'number')],
    ...[must('relation', 'text'), may('established', 'date'), may('sources', 'list')],
  ],
  strategy: [
    ...[must('title', 'words'), must('short', 'words'), must('summary', 'words')],
    ...[must('kind', 'text', STRATEGY_KINDS), may('number', 'text'), must('issuer', 'words')],
    ...[may('issued', 'date'), may('sources', 'list')],
  ],
  figure: [
    ...[must('name', 'words'), must('unit', 'words'), must('measure', 'text', ['stock', 'flow'])],
    ...[must('definition', 'words'), must('value', 'number'), may('qualifier', 'text', QUALIFIERS)],
    ...[must('time', 'date'), must('source', 'text')],
  ],
  source: [
    ...[must('title', 'text'), may('kind', 'text', SOURCE_KINDS), may('publisher', 'text')],
    ...[may('author', 'text'), may('published', 'date'), may('url', 'text')],
    ...[must('language', 'text'), may('note', 'words')],
  ],
  person: [
    ...[must('name', 'words'), may('country', 'text'), may('role', 'words'), may('at', 'date')],
    ...[may('distinction', 'words'), may('sources', 'list')],
  ],
  organisation: [
    ...[must('name', 'words'), may('short', 'words'), may('kind', 'text', ORGANISATION_KINDS)],
    ...[may('country', 'text'), may('description', 'words'), may('sources', 'list')],
  ],
};

/** Flags of all kinds, with one more for each further language where words are asked. */
export function flagsOf(kind: RecordKind, languages: readonly string[]): string[] {
  const others = languages.slice(1);
  return QUESTIONS[kind].flatMap(({ flag, form }) =>
    form === 'words' ? [flag, ...others.map((lang) => `${flag}-${lang}`)] : [flag],
  );
}
