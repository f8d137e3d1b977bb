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

type Observation = RecordData<'figure'>['observations'][number];
type Agreement = RecordData<'partner'>['agreements'][number];
type Outcome = RecordData<'event'>['outcomes'][number];
type Objective = RecordData<'strategy'>['objectives'][number];

/** A part of a record, the record it belongs to, and its place in it, counted from 1. */
interface Part<One> {
  readonly of: string;
  readonly place: number;
  readonly one: One;
}

function partsOf<Whole extends { readonly id: string }, One>(
  wholes: readonly Whole[],
  parts: (whole: Whole) => readonly One[],
): Part<One>[] {
  return wholes.flatMap((whole) =>
    parts(whole).map((one, i) => ({ of: whole.id, place: i + 1, one })),
  );
}

const PLACE = <One>() =>
  number<Part<One>>('place', 'Its place in the record, from 1', ({ place }) => place, 'integer');

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
      PLACE<Observation>(),
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
      several('sources', 'Ids of the sources', ({ one }) =>
        one.sources.map(({ source }) => source),
      ),
    ],
  };
}

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
      PLACE<Outcome>(),
      plain('kind', 'What kind of outcome it is', ({ one }) => one.kind, true),
      plain('status', 'signed, agreed, announced …', ({ one }) => one.status, true),
      ...wordFields<Row>('text', languages, ({ one }) => one.text, 'What it is'),
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
      number('target_year', 'By when', ({ one }) => one.target?.year ?? null, 'integer'),
      ...wordFields<Row>('unit', languages, ({ one }) => one.target?.unit ?? null, 'The unit'),
      number('baseline', 'The number it starts from', ({ one }) => one.baseline?.value ?? null),
      ...dateFields<Row>('baseline_at', ({ one }) => one.baseline?.at ?? null, 'When that was'),
      plain('confidence', 'high, medium or low', ({ one }) => one.confidence, true),
      plain('source', 'Id of the source', ({ one }) => one.source?.source ?? null),
    ],
  };
}
