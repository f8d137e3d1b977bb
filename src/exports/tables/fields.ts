import type { Cell, Table } from '../formats/csv.ts';
import type { RecordData } from '../data/collections.ts';

/** A column of a table: its name, what kind of values it has, and how a row comes to one. */
export interface Field<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** What it says, in English: the names of columns are English too. */
  readonly says: string;
  /** What the words of a column of strings are, where they are no plain ones; left out for those. */
  readonly holds?: 'edtf' | 'several' | 'address';
  /** All words it may have, of a column of few. */
  readonly oneOf?: readonly string[];
  /** True where every row has a value. */
  readonly always?: boolean;
  readonly of: (row: Row) => Cell | null;
}

/** A table of the data: its rows are records, or parts of records. */
export interface DataTable<Row = never> {
  readonly name: string;
  readonly says: string;
  readonly fields: readonly Field<Row>[];
  readonly rows: readonly Row[];
  /** The columns that together tell a row from all others. */
  readonly key: readonly string[];
  /** Columns that hold the id of a row of another table. */
  readonly refers: Readonly<Record<string, string>>;
}

/** A table with the type of its rows forgotten, so that all can stand in one list. */
export interface AnyTable {
  readonly name: string;
  readonly says: string;
  readonly fields: readonly Omit<Field<unknown>, 'of'>[];
  readonly cells: readonly Readonly<Record<string, Cell>>[];
  readonly key: readonly string[];
  readonly refers: Readonly<Record<string, string>>;
}

/** Works out every cell; what is not known is empty. */
export function filled<Row>({ rows, fields, ...rest }: DataTable<Row>): AnyTable {
  const cells = rows.map((row) =>
    Object.fromEntries(fields.map(({ name, of }) => [name, of(row) ?? ''])),
  );
  return { ...rest, fields: fields.map(described), cells };
}

function described<Row>(field: Field<Row>): Omit<Field<unknown>, 'of'> {
  const { name, type, says, holds, oneOf, always } = field;
  return {
    name,
    type,
    says,
    ...(holds === undefined ? {} : { holds }),
    ...(oneOf === undefined ? {} : { oneOf }),
    ...(always === undefined ? {} : { always }),
  };
}

/** The same as one of the writers of formats takes it. */
export function tableOf({ fields, cells }: AnyTable): Table {
  return { columns: fields.map(({ name }) => name), rows: cells };
}

type DateData = RecordData<'event'>['date'];
type Words = Readonly<Record<string, string>>;

/** How wide "about" is nobody knows, so the bounds are those of what is written. */
const BOUNDS = 'as written; where it is approximate or uncertain, the true day may lie outside';

/** A date in six columns, so that no reader has to take EDTF apart; `prefix` tells dates of one row apart. */
export function dateFields<Row>(
  prefix: string,
  of: (row: Row) => DateData | null,
  says: string,
  always = false,
): Field<Row>[] {
  const part = (
    name: string,
    type: Field<Row>['type'],
    about: string,
    get: (when: DateData) => Cell | null,
  ): Field<Row> => ({
    name: `${prefix}${name}`,
    type,
    says: `${says}: ${about}`,
    of: (row) => {
      const when = of(row);
      return when && get(when);
    },
  });
  return [
    {
      ...part('', 'string', 'EDTF, as the source states it', ({ edtf }) => edtf),
      holds: 'edtf',
      always,
    },
    part('_earliest', 'date', `first day of the date ${BOUNDS}`, ({ earliest }) => earliest),
    part('_latest', 'date', `last day of the date ${BOUNDS}`, ({ latest }) => latest),
    part('_precision', 'string', 'smallest unit stated', ({ precision }) => precision),
    part(
      '_certainty',
      'string',
      'exact, approximate, uncertain or both',
      ({ certainty }) => certainty,
    ),
  ];
}

/** Words in a column for each language; those without a language of their own stand in all. */
export function wordFields<Row>(
  name: string,
  languages: readonly string[],
  of: (row: Row) => Words | null,
  says: string,
): Field<Row>[] {
  return languages.map((lang) => ({
    name: `${name}_${columnLanguage(lang)}`,
    type: 'string',
    says: `${says} (${lang})`,
    of: (row) => wordsIn(of(row), lang),
  }));
}

/** Words in a language; those without a language of their own stand for all. */
function wordsIn(words: Words | null, lang: string): string | null {
  return words?.[lang] ?? words?.['und'] ?? null;
}

/** Several values with words in them, in a column for each language. */
export function severalInWords<Row>(
  name: string,
  languages: readonly string[],
  says: string,
  of: (row: Row, inLanguage: (words: Words | null) => string | null) => readonly string[],
): Field<Row>[] {
  return languages.map((lang) =>
    several(`${name}_${columnLanguage(lang)}`, `${says} (${lang})`, (row) =>
      of(row, (words) => wordsIn(words, lang)),
    ),
  );
}

/** A language as the names of columns end in it. */
function columnLanguage(lang: string): string {
  return lang.replaceAll('-', '_').toLowerCase();
}

/** A column of plain words. */
export function plain<Row>(
  name: string,
  says: string,
  of: (row: Row) => string | null,
  always = false,
): Field<Row> {
  return { name, type: 'string', says, of, always };
}

/** A column of one of a few words in every row. */
export function oneOf<Row>(
  name: string,
  says: string,
  terms: readonly string[],
  of: (row: Row) => string,
): Field<Row> {
  return { ...plain(name, says, of, true), oneOf: terms };
}

/** A column of several values, joined by "; ". */
export function several<Row>(
  name: string,
  says: string,
  of: (row: Row) => readonly string[],
): Field<Row> {
  return { name, type: 'string', says: `${says}, joined by "; "`, holds: 'several', of };
}

/** Columns of addresses of pages or files. */
export function addresses<Row>(fields: readonly Field<Row>[]): Field<Row>[] {
  return fields.map((field) => ({ ...field, holds: 'address' }));
}

/** A column of numbers. */
export function number<Row>(
  name: string,
  says: string,
  of: (row: Row) => number | null,
  type: 'number' | 'integer' = 'number',
): Field<Row> {
  return { name, type, says, of };
}
