import type { TermList } from '#domain/records/taxonomy.ts';
import type { EntryKind } from './edition.ts';
import { withAims, withAmount } from './joined-amounts.ts';
import { withOutcomeRefs } from './outcome-references.ts';
import type { Fields } from './values.ts';

/** The groups of words that name the values of a key, in the interface's vocabulary. */
type Choices =
  | 'confidence'
  | 'eventStatus'
  | 'outcomeKind'
  | 'outcomeStatus'
  | 'partnerKind'
  | 'agreementKind'
  | 'agreementStage'
  | 'strategyKind'
  | 'strategyState'
  | 'strategyLink'
  | 'measure'
  | 'sourceKind'
  | 'titleIs'
  | 'readAs'
  | 'organisationKind'
  | 'importance'
  | 'goals.form'
  | 'breakSide';

/** How one value is put into words. */
export type Say =
  | {
      readonly as:
        'text' | 'date' | 'year' | 'yes' | 'country' | 'language' | 'place' | 'amount' | 'written';
    }
  | { readonly as: 'choice'; readonly of: Choices; readonly usual?: string | number }
  | { readonly as: 'term'; readonly of: TermList }
  | {
      readonly as: 'record';
      readonly of:
        'event' | 'partner' | 'person' | 'organisation' | 'strategy' | 'figure' | 'source';
    };

/** The parts of an entry in a list, told apart by some of them. */
export interface Items {
  readonly items: Shape;
  /** Keys that name an item; two with the same are one that has changed. */
  readonly key: readonly string[];
  /** Joins what only together makes a value. */
  readonly via?: (item: Fields) => Fields;
}

/** What can stand under a key. */
export type FieldShape = Say | { readonly list: Say } | Items;

/** The keys of a record, in the order in which they are told. */
export type Shape = Readonly<Record<string, FieldShape>>;

const text: Say = { as: 'text' };
const date: Say = { as: 'date' };
const written: Say = { as: 'written' };
const yes: Say = { as: 'yes' };
const country: Say = { as: 'country' };
const amount: Say = { as: 'amount' };
const choice = (of: Choices, usual?: string | number): Say =>
  usual === undefined ? { as: 'choice', of } : { as: 'choice', of, usual };
const record = (of: Extract<Say, { as: 'record' }>['of']): Say => ({ as: 'record', of });
const source = record('source');
const confidence = choice('confidence', 'high');

const sources: Items = { items: { id: source, locator: text }, key: ['id'] };
const changes: Items = { items: { date, note: text }, key: ['date', 'note'] };
const BASE: Shape = { doubt: text, sources, changes };

/** What each kind of record may say and how a reader is told of it; other keys are shown as written. */
export const SHAPES: Readonly<Record<EntryKind, Shape>> = {
  event: {
    title: text,
    short: text,
    date,
    status: choice('eventStatus', 'held'),
    summary: text,
    category: { as: 'term', of: 'categories' },
    pillars: { list: { as: 'term', of: 'pillars' } },
    place: text,
    partners: { list: record('partner') },
    countries: { list: country },
    people: { list: record('person') },
    organisations: { list: record('organisation') },
    strategies: { list: record('strategy') },
    figures: { list: record('figure') },
    outcomes: {
      items: {
        text,
        kind: choice('outcomeKind'),
        status: choice('outcomeStatus', 'unknown'),
        date,
        agreementPartner: record('partner'),
        agreementId: written,
        owner: text,
        due: date,
        fulfilledEvent: record('event'),
        fulfilledSource: source,
      },
      key: ['text'],
      via: withOutcomeRefs,
    },
    importance: choice('importance', 2),
    confidence,
    ...BASE,
  },
  partner: {
    name: text,
    localName: written,
    localNameLanguage: { as: 'language' },
    wikidata: written,
    summary: text,
    kind: choice('partnerKind'),
    country,
    coordinates: { as: 'place' },
    relation: { as: 'term', of: 'relations' },
    established: date,
    keySince: date,
    lapsed: date,
    inheritedFrom: text,
    inheritedOn: date,
    continued: date,
    continuedSource: source,
    agreements: {
      items: {
        title: text,
        kind: choice('agreementKind'),
        life: { items: { stage: choice('agreementStage'), date, source }, key: ['stage', 'date'] },
        term: date,
        fields: text,
        signedBy: text,
        sources,
        note: text,
      },
      key: ['id'],
    },
    confidence,
    ...BASE,
  },
  strategy: {
    title: text,
    short: text,
    summary: text,
    kind: choice('strategyKind'),
    number: written,
    issuer: text,
    issuers: { list: record('organisation') },
    issued: date,
    inForce: date,
    span: date,
    horizons: { list: { as: 'year' } },
    relations: { items: { type: choice('strategyLink'), to: record('strategy') }, key: ['to'] },
    statuses: {
      items: { at: date, state: choice('strategyState'), text, source },
      key: ['at', 'state'],
    },
    objectives: {
      items: {
        text,
        indicator: text,
        figure: record('figure'),
        target: amount,
        targetForm: choice('goals.form'),
        targetFrom: { as: 'year' },
        targetYear: { as: 'year' },
        baseline: amount,
        baselineAt: date,
        source,
        locator: text,
        confidence,
        note: text,
      },
      key: ['id'],
      via: withAims,
    },
    milestones: { items: { date, text }, key: ['date'] },
    confidence,
    ...BASE,
  },
  figure: {
    name: text,
    definition: text,
    unit: text,
    measure: choice('measure'),
    theme: { as: 'term', of: 'themes' },
    observations: {
      items: {
        amount,
        asOf: date,
        period: date,
        source,
        locator: text,
        countedAs: choice('breakSide'),
        superseded: yes,
        shown: yes,
        why: text,
        note: text,
      },
      key: ['asOf', 'period', 'source'],
      via: withAmount,
    },
    breaks: { items: { date, note: text }, key: ['date'] },
    ...BASE,
  },
  source: {
    title: { as: 'written' },
    titleIs: choice('titleIs', 'printed'),
    kind: choice('sourceKind', 'press'),
    publisher: written,
    author: written,
    published: date,
    url: written,
    alsoAt: { list: written },
    archived: written,
    accessed: date,
    readAs: choice('readAs'),
    language: { as: 'language' },
    note: text,
    changes,
  },
  person: {
    name: text,
    country,
    distinction: text,
    wikidata: written,
    roles: { items: { title: text, at: date, source }, key: ['at', 'title'] },
    ...BASE,
  },
  organisation: {
    name: text,
    short: text,
    kind: choice('organisationKind', 'other'),
    country,
    description: text,
    founded: date,
    dissolved: date,
    wikidata: written,
    succeededBy: {
      items: { organisation: record('organisation'), at: date },
      key: ['organisation'],
      via: ({ id, ...rest }) => ({ ...rest, organisation: id }),
    },
    ...BASE,
  },
  page: { title: text, description: text },
  setting: {
    keyFigures: { list: record('figure') },
    partnerTotal: record('figure'),
    withdrawn: {
      items: { record: written, title: text, date, note: text, instead: written },
      key: ['record'],
      via: ({ id, ...rest }) => ({ ...rest, record: id }),
    },
  },
};
