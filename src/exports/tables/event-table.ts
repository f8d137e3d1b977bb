import { EVENT_STATES, EVENT_STATUSES } from '#domain/records/event.ts';
import type { AllData, RecordData } from '../data/collections.ts';
import { addressFields, idField, sourceFields } from './address-fields.ts';
import { dateFields, number, oneOf, plain, several, wordFields, type DataTable } from './fields.ts';

type Row = RecordData<'event'>;

export function eventTable(
  { event: rows }: Pick<AllData, 'event'>,
  languages: readonly string[],
): DataTable<Row> {
  return {
    name: 'events',
    says: 'What happened, or is announced to happen, a row an event',
    rows,
    key: ['id'],
    refers: {},
    fields: [
      idField(),
      ...dateFields<Row>('date', ({ date }) => date, 'When it was', true),
      ...wordFields<Row>('title', languages, ({ title }) => title, 'Its title'),
      ...wordFields<Row>('summary', languages, ({ summary }) => summary, 'In short'),
      oneOf('status', 'As its record says', EVENT_STATUSES, ({ status }) => status),
      oneOf(
        'state',
        'What that means on the day of the data: of a time that is over and was only announced, unconfirmed where sources of it were read, not-updated where they were not read yet',
        EVENT_STATES,
        ({ state }) => state,
      ),
      plain('category', 'What kind of event it is', ({ category }) => category, true),
      several('pillars', 'Fields of external affairs', ({ pillars }) => pillars),
      number('importance', '3 is a turning point', ({ importance }) => importance, 'integer'),
      plain('confidence', 'high, medium or low', ({ confidence }) => confidence, true),
      ...wordFields<Row>('place', languages, ({ place }) => place, 'Where it was'),
      several('countries', 'ISO 3166-1 codes of the countries', ({ countries }) => countries),
      several('partners', 'Ids of the localities', ({ partners }) => partners),
      several('people', 'Ids of the people', ({ people }) => people),
      several('organisations', 'Ids of the organisations', ({ organisations }) => organisations),
      several('strategies', 'Ids of the strategies', ({ strategies }) => strategies),
      several('figures', 'Ids of the figures', ({ figures }) => figures),
      number('outcomes', 'How many outcomes it had', ({ outcomes }) => outcomes.length, 'integer'),
      ...sourceFields<Row>(languages),
      ...wordFields<Row>('doubt', languages, ({ doubt }) => doubt, 'What is not certain'),
      ...addressFields<Row>(languages),
    ],
  };
}
