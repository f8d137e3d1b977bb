import type { AllData, RecordData } from '../data/collections.ts';
import { dateFields, number, plain, wordFields, type DataTable, type Field } from './fields.ts';
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
      ...quantityFields<Row>('target', ({ one }) => one.target, 'The number to be reached'),
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
      ...quantityFields<Row>('baseline', ({ one }) => one.baseline, 'The number it starts from'),
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

type Quantity = Pick<NonNullable<Objective['baseline']>, 'value' | 'min' | 'max' | 'qualifier'>;

/** A number in four columns: itself, or the ends of a range, and how it is qualified. */
function quantityFields<Row>(
  name: string,
  of: (row: Row) => Quantity | null,
  says: string,
): Field<Row>[] {
  return [
    number(name, says, (row) => of(row)?.value ?? null),
    number(`${name}_min`, 'Lower end of a range', (row) => of(row)?.min ?? null),
    number(`${name}_max`, 'Upper end of a range', (row) => of(row)?.max ?? null),
    plain(`${name}_qualifier`, 'How it is qualified', (row) => of(row)?.qualifier ?? null),
  ];
}
