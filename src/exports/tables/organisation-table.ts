import { ORGANISATION_KINDS } from '#domain/records/organisation.ts';
import type { AllData, RecordData } from '../data/collections.ts';
import { addressFields, idField, sourceFields } from './address-fields.ts';
import { dateFields, oneOf, plain, several, wordFields, type DataTable } from './fields.ts';

type Row = RecordData<'organisation'>;

export function organisationTable(
  { organisation: rows }: Pick<AllData, 'organisation'>,
  languages: readonly string[],
): DataTable<Row> {
  return {
    name: 'organisations',
    says: 'Bodies named in the chronicle, a row each',
    rows,
    key: ['id'],
    refers: {},
    fields: [
      idField(),
      ...wordFields<Row>('name', languages, ({ name }) => name, 'Its name'),
      ...wordFields<Row>('short', languages, ({ short }) => short, 'Its short name'),
      oneOf('kind', 'What kind of body it is', ORGANISATION_KINDS, ({ kind }) => kind),
      plain('country', 'ISO 3166-1 code; empty for international bodies', ({ country }) => country),
      ...wordFields<Row>('description', languages, ({ description }) => description, 'What it is'),
      ...dateFields<Row>('founded', ({ founded }) => founded, 'When it was founded'),
      ...dateFields<Row>('dissolved', ({ dissolved }) => dissolved, 'When it ended'),
      several('succeeded_by', 'Ids of what took over from it, each with its date (EDTF)', (row) =>
        row.succeededBy.map(({ id, at }) => (at === null ? id : `${id} ${at.edtf}`)),
      ),
      plain('wikidata', 'Id in Wikidata', ({ wikidata }) => wikidata),
      ...sourceFields<Row>(languages),
      ...wordFields<Row>('doubt', languages, ({ doubt }) => doubt, 'What is not certain'),
      ...addressFields<Row>(languages),
    ],
  };
}
