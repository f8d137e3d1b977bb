import type { AllData, RecordData } from '../data/collections.ts';
import {
  addresses,
  dateFields,
  number,
  plain,
  several,
  wordFields,
  type DataTable,
} from './fields.ts';
import { partsOf, placeField, type Part } from './parts.ts';

type Observation = RecordData<'figure'>['observations'][number];

export function observationTable(
  { figure }: Pick<AllData, 'figure'>,
  languages: readonly string[],
): DataTable<Part<Observation>> {
  type Row = Part<Observation>;
  return {
    name: 'observations',
    says: 'The values of all figures, a row a value; contradictions stand side by side',
    rows: partsOf(figure, ({ observations }) => observations),
    key: ['figure', 'place'],
    refers: { figure: 'figures', source: 'sources' },
    fields: [
      plain('figure', 'Id of the figure', ({ of }) => of, true),
      placeField<Observation>(),
      ...dateFields<Row>('time', ({ one }) => one.time, 'The moment or period it holds for', true),
      plain('time_kind', 'asOf (a moment) or period', ({ one }) => one.timeKind, true),
      number('value', 'The number; empty for a range', ({ one }) => one.value),
      number('min', 'Lower end of a range', ({ one }) => one.min),
      number('max', 'Upper end of a range', ({ one }) => one.max),
      plain('qualifier', 'How the source qualifies it', ({ one }) => one.qualifier, true),
      plain(
        'estimate',
        'estimate, forecast or expected; empty where it was counted',
        ({ one }) => one.estimate,
      ),
      plain(
        'exactness',
        'What it is: the estimate, else the qualifier',
        ({ one }) => one.exactness,
        true,
      ),
      number('era', 'How many breaks lie before it', ({ one }) => one.era, 'integer'),
      several(
        'break_before',
        'The breaks between the value before it and this one, EDTF',
        (row) => row.one.breakBefore,
      ),
      plain('counted_as', 'The side of a break it counts on', ({ one }) => one.countedAs),
      {
        name: 'superseded',
        type: 'boolean',
        says: 'Whether a later source corrects it',
        of: ({ one }) => one.superseded,
        always: true,
      },
      {
        name: 'shown',
        type: 'boolean',
        says: 'Whether it is marked as the one summaries use, where several speak of one time',
        of: ({ one }) => one.shown,
        always: true,
      },
      plain('source', 'Id of the source', ({ one }) => one.source.source, true),
      plain('source_title', 'Title of the source', ({ one }) => one.source.title),
      ...addresses([
        plain<Row>('source_url', 'Address of the source', ({ one }) => one.source.url),
      ]),
      ...wordFields<Row>(
        'locator',
        languages,
        ({ one }) => one.source.locator,
        'Where in the source',
      ),
      ...wordFields<Row>('note', languages, ({ one }) => one.note, 'A note on it'),
    ],
  };
}
