import type { AllData, RecordData } from '../data/collections.ts';
import { addressFields, idField, sourceFields } from './address-fields.ts';
import { plain, several, severalInWords, wordFields, type DataTable } from './fields.ts';

type Row = RecordData<'person'>;

export function personTable(
  { person: rows }: Pick<AllData, 'person'>,
  languages: readonly string[],
): DataTable<Row> {
  return {
    name: 'people',
    says: 'People named in the chronicle, a row each',
    rows,
    key: ['id'],
    refers: {},
    fields: [
      idField(),
      ...wordFields<Row>('name', languages, ({ name }) => name, 'Their name'),
      plain('country', 'ISO 3166-1 code', ({ country }) => country),
      ...wordFields<Row>(
        'distinction',
        languages,
        ({ distinction }) => distinction,
        'What tells them from others of that name',
      ),
      ...severalInWords<Row>(
        'roles',
        languages,
        'Offices, each after the date (EDTF) at which a source attests it',
        ({ roles }, inLanguage) =>
          roles.map(({ title, at }) => [at.edtf, inLanguage(title)].join(' ').trim()),
      ),
      several(
        'role_sources',
        'For each office in the same order, the id of the source that attests it, else a hyphen',
        ({ roles }) => roles.map(({ source }) => source ?? '-'),
      ),
      plain('wikidata', 'Id in Wikidata', ({ wikidata }) => wikidata),
      ...sourceFields<Row>(languages),
      ...wordFields<Row>('doubt', languages, ({ doubt }) => doubt, 'What is not certain'),
      ...addressFields<Row>(languages),
    ],
  };
}
