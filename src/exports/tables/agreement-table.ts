import type { AllData, RecordData } from '../data/collections.ts';
import { locatorFields } from './address-fields.ts';
import { dateFields, plain, several, wordFields, type DataTable } from './fields.ts';
import { partsOf, type Part } from './parts.ts';

type Agreement = RecordData<'partner'>['agreements'][number];

export function agreementTable(
  { partner }: Pick<AllData, 'partner'>,
  languages: readonly string[],
): DataTable<Part<Agreement>> {
  type Row = Part<Agreement>;
  const stage = (name: string) => (row: Row) =>
    row.one.life.find((step) => step.stage === name)?.date ?? null;
  return {
    name: 'agreements',
    says: 'Documents between the city and its partners, a row a document',
    rows: partsOf(partner, ({ agreements }) => agreements),
    key: ['partner', 'id'],
    refers: { partner: 'partners' },
    fields: [
      plain('partner', 'Id of the partner', ({ of }) => of, true),
      plain('id', 'Its id within the partner', ({ one }) => one.id, true),
      plain('kind', 'What kind of document it is', ({ one }) => one.kind, true),
      ...wordFields<Row>('title', languages, ({ one }) => one.title, 'Its title'),
      ...dateFields<Row>('signed', stage('signed'), 'When it was signed'),
      ...dateFields<Row>('term', ({ one }) => one.term, 'The time it covers'),
      several('life', 'The steps of its life, as stage and date', ({ one }) =>
        one.life.map(({ stage: step, date }) => `${step} ${date.edtf}`),
      ),
      ...wordFields<Row>('fields', languages, ({ one }) => one.fields, 'What it is to work on'),
      ...wordFields<Row>('signed_by', languages, ({ one }) => one.signedBy, 'Who signed it'),
      ...wordFields<Row>('note', languages, ({ one }) => one.note, 'A note on it'),
      several('sources', 'Ids of the sources', ({ one }) =>
        one.sources.map(({ source }) => source),
      ),
      ...locatorFields<Agreement>(languages).map(({ of, ...field }) => ({
        ...field,
        of: ({ one }: Row) => of(one),
      })),
    ],
  };
}
