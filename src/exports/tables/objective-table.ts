import type { AllData, RecordData } from '../data/collections.ts';
import { dateFields, number, plain, wordFields, type DataTable } from './fields.ts';
import { partsOf, type Part } from './parts.ts';

type Objective = RecordData<'strategy'>['objectives'][number];

export function objectiveTable(
  { strategy }: Pick<AllData, 'strategy'>,
  languages: readonly string[],
): DataTable<Part<Objective>> {
  type Row = Part<Objective>;
  return {
    name: 'objectives',
    says: 'What strategies want, a row an objective, with target and baseline',
    rows: partsOf(strategy, ({ objectives }) => objectives),
    key: ['strategy', 'id'],
    refers: { strategy: 'strategies' },
    fields: [
      plain('strategy', 'Id of the document', ({ of }) => of, true),
      plain('id', 'Its id within the document', ({ one }) => one.id, true),
      ...wordFields<Row>('text', languages, ({ one }) => one.text, 'What is wanted'),
      ...wordFields<Row>('indicator', languages, ({ one }) => one.indicator, 'What measures it'),
      plain('figure', 'Id of the figure that measures it', ({ one }) => one.figure),
      number('target', 'The number to be reached', ({ one }) => one.target?.value ?? null),
      number('target_min', 'Lower end of a range', ({ one }) => one.target?.min ?? null),
      number('target_max', 'Upper end of a range', ({ one }) => one.target?.max ?? null),
      plain('target_qualifier', 'How it is qualified', ({ one }) => one.target?.qualifier ?? null),
      plain(
        'target_form',
        'level, yearly-average or yearly-growth',
        ({ one }) => one.target?.aimsAt ?? null,
      ),
      number(
        'target_from',
        'First year that counts, of an average or of growth',
        ({ one }) => one.target?.from ?? null,
        'integer',
      ),
      number('target_year', 'By when', ({ one }) => one.target?.year ?? null, 'integer'),
      ...wordFields<Row>('unit', languages, ({ one }) => one.target?.unit ?? null, 'The unit'),
      number('baseline', 'The number it starts from', ({ one }) => one.baseline?.value ?? null),
      number('baseline_min', 'Lower end of a range', ({ one }) => one.baseline?.min ?? null),
      number('baseline_max', 'Upper end of a range', ({ one }) => one.baseline?.max ?? null),
      plain(
        'baseline_qualifier',
        'How it is qualified',
        ({ one }) => one.baseline?.qualifier ?? null,
      ),
      ...wordFields<Row>(
        'baseline_unit',
        languages,
        ({ one }) => one.baseline?.unit ?? null,
        'The unit of the baseline',
      ),
      ...dateFields<Row>('baseline_at', ({ one }) => one.baseline?.at ?? null, 'When that was'),
      plain('confidence', 'high, medium or low', ({ one }) => one.confidence, true),
      plain('source', 'Id of the source', ({ one }) => one.source?.source ?? null),
      ...wordFields<Row>(
        'locator',
        languages,
        ({ one }) => one.source?.locator ?? null,
        'Where in the source',
      ),
      ...wordFields<Row>('note', languages, ({ one }) => one.note, 'A note on it'),
    ],
  };
}
