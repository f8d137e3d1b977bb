import type { AllData, RecordData } from '../data/collections.ts';
import { dateFields, plain, wordFields, type DataTable } from './fields.ts';
import { partsOf, placeField, type Part } from './parts.ts';

type Outcome = RecordData<'event'>['outcomes'][number];

export function outcomeTable(
  { event }: Pick<AllData, 'event'>,
  languages: readonly string[],
): DataTable<Part<Outcome>> {
  type Row = Part<Outcome>;
  return {
    name: 'outcomes',
    says: 'What events led to: documents, commitments, openings, a row each',
    rows: partsOf(event, ({ outcomes }) => outcomes),
    key: ['event', 'place'],
    refers: { event: 'events' },
    fields: [
      plain('event', 'Id of the event', ({ of }) => of, true),
      placeField<Outcome>(),
      plain('kind', 'What kind of outcome it is', ({ one }) => one.kind, true),
      plain('status', 'signed, agreed, announced …', ({ one }) => one.status, true),
      ...wordFields<Row>('text', languages, ({ one }) => one.text, 'What it is'),
      ...dateFields<Row>(
        'date',
        ({ one }) => one.date,
        'When it was, where it was not at the time of the event',
      ),
      plain(
        'agreement_partner',
        'Partner whose document it is',
        ({ one }) => one.agreement?.partner ?? null,
      ),
      plain(
        'agreement',
        'Id of the document within the partner',
        ({ one }) => one.agreement?.id ?? null,
      ),
      ...wordFields<Row>('owner', languages, ({ one }) => one.owner, 'Who is to do it'),
      ...dateFields<Row>('due', ({ one }) => one.due, 'By when'),
      plain(
        'fulfilled_event',
        'Event that shows it was done',
        ({ one }) => one.fulfilledBy?.event ?? null,
      ),
      plain(
        'fulfilled_source',
        'Source that shows it',
        ({ one }) => one.fulfilledBy?.source ?? null,
      ),
    ],
  };
}
