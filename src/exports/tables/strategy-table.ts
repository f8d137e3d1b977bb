import type { AllData, RecordData } from '../data/collections.ts';
import { addressFields, idField, sourceFields } from './address-fields.ts';
import { dateFields, number, plain, several, wordFields, type DataTable } from './fields.ts';

type Row = RecordData<'strategy'>;

export function strategyTable(
  { strategy: rows }: Pick<AllData, 'strategy'>,
  languages: readonly string[],
): DataTable<Row> {
  return {
    name: 'strategies',
    says: 'Resolutions, strategies, schemes and plans, a row a document',
    rows,
    key: ['id'],
    refers: {},
    fields: [
      idField(),
      ...wordFields<Row>('title', languages, ({ title }) => title, 'Its title'),
      ...wordFields<Row>('short', languages, ({ short }) => short, 'Its short name'),
      ...wordFields<Row>('summary', languages, ({ summary }) => summary, 'In short'),
      plain('kind', 'What kind of document it is', ({ kind }) => kind, true),
      plain('number', 'The number it was issued under', ({ number: given }) => given),
      ...wordFields<Row>('issuer', languages, ({ issuer }) => issuer, 'Who issued it'),
      ...dateFields<Row>('issued', ({ issued }) => issued, 'When it was issued'),
      ...dateFields<Row>('in_force', ({ inForce }) => inForce, 'When it is in force'),
      ...dateFields<Row>('span', ({ span }) => span, 'The period it covers'),
      several('horizons', 'The years it looks ahead to', ({ horizons }) => horizons.map(String)),
      several('relations', 'Other documents, each after how the two are tied', ({ relations }) =>
        relations.map(({ type, to }) => `${type} ${to}`),
      ),
      plain('state', 'What was last said of it', ({ statuses }) => statuses.at(-1)?.state ?? null),
      number(
        'objectives',
        'How many objectives it has',
        ({ objectives }) => objectives.length,
        'integer',
      ),
      plain('confidence', 'high, medium or low', ({ confidence }) => confidence, true),
      ...sourceFields<Row>(languages),
      ...wordFields<Row>('doubt', languages, ({ doubt }) => doubt, 'What is not certain'),
      ...addressFields<Row>(languages),
    ],
  };
}
