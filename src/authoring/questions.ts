import { PARTNER_KINDS } from '#domain/records/partner.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { ORGANISATION_KINDS } from '#domain/records/organisation.ts';
import { MEASURES, QUALIFIERS } from '#domain/records/figure.ts';
import { READINGS, SOURCE_KINDS, TITLE_ORIGINS } from '#domain/records/source.ts';
import { STRATEGY_KINDS } from '#domain/records/strategy.ts';
import type { TermList } from '#domain/records/taxonomy.ts';
import type { FieldPath } from '#domain/rules/rule.ts';
import { BOUNDS } from '#schemas/bounds.ts';
import type { Answers } from './answers.ts';

/** What an answer is: words once per language, one text, a date, a number, or ids between commas. */
type AnswerForm = 'words' | 'text' | 'date' | 'number' | 'list';

/** Where the answers come from that may be chosen: the taxonomy, the world, or the records there are. */
export type ChosenFrom = TermList | 'countries' | RecordKind;

/** Something asked of the author of a new record. */
export interface Question {
  /** Name of the flag that answers it, without hyphens; words take `-<language>` for the others. */
  readonly flag: string;
  readonly form: AnswerForm;
  readonly required: boolean;
  /** The only answers there are, each with its key in the vocabulary; null when the author is free. */
  readonly among: Vocabulary | ChosenFrom | null;
  /** Where the answer stands in the author's file; the flag's own key unless given. */
  readonly fields: readonly FieldPath[];
  /** Whether it is asked at all, after what was answered before; the flag is taken in any case. */
  readonly isAsked: (answers: Answers) => boolean;
  /** Least and greatest a number may be. */
  readonly within: readonly [number, number];
}

/** Values that the schema names one by one. */
export interface Vocabulary {
  readonly values: readonly string[];
  /** Under which key the vocabulary names them: `partnerKind.city`. */
  readonly named: string;
}

type Details = Partial<Pick<Question, 'among' | 'fields' | 'within' | 'isAsked'>>;

function must(flag: string, form: AnswerForm, details: Details = {}): Question {
  return { ...USUAL, flag, form, required: true, fields: [[flag]], ...details };
}

function may(flag: string, form: AnswerForm, details: Details = {}): Question {
  return { ...must(flag, form, details), required: false };
}

const USUAL = {
  among: null,
  within: [-BOUNDS.quantity, BOUNDS.quantity],
  isAsked: () => true,
} as const;

const isAnswered = (flag: string) => (answers: Answers) => (answers[flag] ?? '').trim() !== '';
/** Both ends are asked for where the source gives a range, not one number. */
const IN_PLACE_OF_VALUE = { isAsked: (answers: Answers) => !isAnswered('value')(answers) };

const CITED = may('sources', 'list', { among: 'source' });
const COUNTRY = { among: 'countries' } as const;

/** A value of the first observation, or of the first office. */
const first = (list: string, ...keys: string[]) => ({ fields: keys.map((key) => [list, 0, key]) });

/** What is asked for each kind of record, in the order it is asked. */
export const QUESTIONS: Readonly<Record<RecordKind, readonly Question[]>> = {
  event: [
    ...[must('title', 'words'), must('summary', 'words'), must('date', 'date')],
    // Most events need none; whoever wants one gives the flag.
    may('short', 'words', { isAsked: () => false }),
    must('category', 'text', { among: 'categories' }),
    ...[must('pillars', 'list', { among: 'pillars' }), may('place', 'words')],
    ...[may('partners', 'list', { among: 'partner' }), may('countries', 'list', COUNTRY)],
    may('people', 'list', { among: 'person' }),
    may('organisations', 'list', { among: 'organisation' }),
    ...[may('strategies', 'list', { among: 'strategy' }), CITED],
  ],
  partner: [
    ...[must('name', 'words'), may('summary', 'words')],
    must('kind', 'text', { among: { values: PARTNER_KINDS, named: 'partnerKind' } }),
    must('country', 'text', COUNTRY),
    must('lat', 'number', { fields: [['coordinates', 'lat']], within: [-90, 90] }),
    must('lon', 'number', { fields: [['coordinates', 'lon']], within: [-180, 180] }),
    ...[must('relation', 'text', { among: 'relations' }), may('established', 'date')],
    ...[may('wikidata', 'text'), CITED],
  ],
  strategy: [
    ...[must('title', 'words'), must('short', 'words'), must('summary', 'words')],
    must('kind', 'text', { among: { values: STRATEGY_KINDS, named: 'strategyKind' } }),
    ...[may('number', 'text'), must('issuer', 'words'), may('issued', 'date'), CITED],
  ],
  figure: [
    ...[must('name', 'words'), must('unit', 'words')],
    must('measure', 'text', { among: { values: MEASURES, named: 'measure' } }),
    ...[may('theme', 'text', { among: 'themes' }), must('definition', 'words')],
    may('value', 'number', first('observations', 'value')),
    must('min', 'number', { ...IN_PLACE_OF_VALUE, ...first('observations', 'min') }),
    must('max', 'number', { ...IN_PLACE_OF_VALUE, ...first('observations', 'max') }),
    may('qualifier', 'text', {
      among: { values: QUALIFIERS, named: 'qualifier' },
      isAsked: isAnswered('value'),
      ...first('observations', 'qualifier'),
    }),
    must('time', 'date', first('observations', 'asOf', 'period')),
    must('source', 'text', { among: 'source', ...first('observations', 'source') }),
  ],
  source: [
    must('title', 'text'),
    may('title-is', 'text', {
      among: { values: TITLE_ORIGINS, named: 'titleIs' },
      fields: [['titleIs']],
    }),
    may('kind', 'text', { among: { values: SOURCE_KINDS, named: 'sourceKind' } }),
    ...[may('publisher', 'text'), may('author', 'text'), may('published', 'date')],
    ...[may('url', 'text'), may('archived', 'text'), may('accessed', 'date')],
    may('read-as', 'text', {
      among: { values: READINGS, named: 'readAs' },
      fields: [['readAs']],
    }),
    must('language', 'text'),
    // A source without an address must at least say so.
    may('note', 'words', { fields: [['note'], ['url']] }),
  ],
  person: [
    ...[must('name', 'words'), may('country', 'text', COUNTRY)],
    may('role', 'words', first('roles', 'title')),
    may('at', 'date', first('roles', 'at')),
    ...[may('distinction', 'words'), may('wikidata', 'text'), CITED],
  ],
  organisation: [
    ...[must('name', 'words'), may('short', 'words')],
    may('kind', 'text', { among: { values: ORGANISATION_KINDS, named: 'organisationKind' } }),
    ...[may('country', 'text', COUNTRY), may('description', 'words')],
    ...[may('wikidata', 'text'), CITED],
  ],
};

/** The question about the record's own name among files, asked of every kind. */
export const ID_QUESTION: Question = may('id', 'text', { fields: [] });

/** A question's flag, and one more for each further language where it asks for words. */
export function flagsFor({ flag, form }: Question, languages: readonly string[]): string[] {
  const others = form === 'words' ? languages.slice(1) : [];
  return [flag, ...others.map((lang) => `${flag}-${lang}`)];
}

/** The flags of all a kind's questions. */
export function flagsOf(kind: RecordKind, languages: readonly string[]): string[] {
  return QUESTIONS[kind].flatMap((question) => flagsFor(question, languages));
}
