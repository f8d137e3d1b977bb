import {
  EVENT_STATES,
  EVENT_STATUSES,
  OUTCOME_KINDS,
  OUTCOME_STATUSES,
} from '#domain/records/event.ts';
import { ESTIMATES, MEASURES, QUALIFIERS } from '#domain/records/figure.ts';
import { ORGANISATION_KINDS } from '#domain/records/organisation.ts';
import { AGREEMENT_KINDS, PARTNER_KINDS } from '#domain/records/partner.ts';
import { CONFIDENCES } from '#domain/records/record.ts';
import { READINGS, SOURCE_KINDS, TITLE_ORIGINS } from '#domain/records/source.ts';
import { STRATEGY_KINDS, STRATEGY_STATES } from '#domain/records/strategy.ts';
import type { LocalText } from '#domain/records/text.ts';
import type { Vocabularies } from '#drawing/data/table/guide.ts';
import type { Voice } from '#i18n/voice.ts';
import type { PageContext } from '../frame/site-context.ts';

type Ground = Pick<PageContext, 'catalogue' | 'voice'>;
type Names = Readonly<Record<string, string>>;

/** Columns whose values have names, and the vocabulary of each: of one table, or wherever a column is called so. */
const VOCABULARY_OF: Readonly<Record<string, string>> = {
  category: 'category',
  pillars: 'pillar',
  relation: 'relation',
  theme: 'theme',
  confidence: 'confidence',
  countries: 'country',
  country: 'country',
  language: 'language',
  partners: 'partner',
  partner: 'partner',
  agreement_partner: 'partner',
  strategies: 'strategy',
  strategy: 'strategy',
  figures: 'figure',
  figure: 'figure',
  people: 'person',
  organisations: 'organisation',
  measure: 'measure',
  estimate: 'estimate',
  read_as: 'readAs',
  title_is: 'titleIs',
  exactness: 'exactness',
  qualifier: 'qualifier',
  target_qualifier: 'qualifier',
  'events.status': 'eventStatus',
  'events.state': 'eventState',
  'outcomes.status': 'outcomeStatus',
  'outcomes.kind': 'outcomeKind',
  'partners.kind': 'partnerKind',
  'agreements.kind': 'agreementKind',
  'strategies.kind': 'strategyKind',
  'strategies.state': 'strategyState',
  'sources.kind': 'sourceKind',
  'organisations.kind': 'organisationKind',
};

/** The vocabulary that names the values of a column; undefined where they stand for themselves. */
export function vocabularyOf(
  table: string,
  { name, type }: { readonly name: string; readonly type: string },
): string | undefined {
  if (type === 'boolean') return 'flag';
  // A count of strategies is no name of one.
  return type === 'string' ? (VOCABULARY_OF[`${table}.${name}`] ?? VOCABULARY_OF[name]) : undefined;
}

/** Every vocabulary in the page's language. */
export function vocabularies(ground: Ground): Vocabularies {
  return {
    ...ofTerms(ground),
    ...ofRecords(ground),
    ...ofPlaces(ground),
    ...ofStates(ground),
    ...ofWords(ground.voice),
  };
}

function ofTerms({ catalogue: { taxonomy }, voice }: Ground) {
  const named = (terms: readonly { readonly id: string; readonly label: LocalText }[]) =>
    namesOf(terms, ({ label }) => voice.text(label));
  return {
    category: named(taxonomy.categories),
    pillar: named(taxonomy.pillars),
    relation: named(taxonomy.relations),
    theme: named(taxonomy.themes),
  };
}

function ofRecords({ catalogue, voice }: Ground) {
  const { partners, strategies, figures, people, organisations } = catalogue;
  const name = (record: { readonly name: LocalText }) => voice.text(record.name);
  return {
    partner: namesOf(partners, name),
    strategy: namesOf(strategies, ({ short }) => voice.text(short)),
    figure: namesOf(figures, name),
    person: namesOf(people, name),
    organisation: namesOf(organisations, name),
  };
}

function ofPlaces({ catalogue, voice }: Ground) {
  const { events, partners, sources, people, organisations } = catalogue;
  const countries = [
    ...events.flatMap((event) => event.countries),
    ...partners.map(({ country }) => country),
    ...[...people, ...organisations].flatMap(({ country }) => country ?? []),
  ];
  const languages = sources.map(({ language }) => language);
  return {
    country: worded(new Set(countries), (code) => voice.country(code)),
    language: worded(new Set(languages), (code) => voice.languageName(code)),
  };
}

function ofStates({ catalogue: { site }, voice }: Ground) {
  const until = site.readUntil.events;
  const date = until ? voice.date(until) : '';
  return { eventState: worded(EVENT_STATES, (one) => voice.t(`eventStatus.${one}`, { date })) };
}

function ofWords({ t }: Voice) {
  return {
    confidence: worded(CONFIDENCES, (one) => t(`confidence.${one}`)),
    eventStatus: worded(EVENT_STATUSES, (one) => t(`eventStatus.${one}`)),
    outcomeKind: worded(OUTCOME_KINDS, (one) => t(`outcomeKind.${one}`)),
    outcomeStatus: worded(OUTCOME_STATUSES, (one) => t(`outcomeStatus.${one}`)),
    partnerKind: worded(PARTNER_KINDS, (one) => t(`partnerKind.${one}`)),
    agreementKind: worded(AGREEMENT_KINDS, (one) => t(`agreementKind.${one}`)),
    strategyKind: worded(STRATEGY_KINDS, (one) => t(`strategyKind.${one}`)),
    strategyState: worded(STRATEGY_STATES, (one) => t(`strategyState.${one}`)),
    organisationKind: worded(ORGANISATION_KINDS, (one) => t(`organisationKind.${one}`)),
    sourceKind: worded(SOURCE_KINDS, (one) => t(`sourceKind.${one}`)),
    titleIs: worded(TITLE_ORIGINS, (one) => t(`titleIs.${one}`)),
    readAs: worded(READINGS, (one) => t(`readAs.${one}`)),
    measure: worded(MEASURES, (one) => t(`measure.${one}`)),
    estimate: worded(ESTIMATES, (one) => t(`estimate.${one}`)),
    qualifier: worded([...QUALIFIERS, 'at-most', 'range'] as const, (one) =>
      t(`column.qualified.${one}`),
    ),
    exactness: {
      ...worded(ESTIMATES, (one) => t(`estimate.${one}`)),
      ...worded([...QUALIFIERS, 'range'] as const, (one) => t(`column.qualified.${one}`)),
    },
    flag: worded(['true', 'false'] as const, (one) => t(`column.flag.${one}`)),
  };
}

function worded<Value extends string>(
  values: Iterable<Value>,
  nameOf: (value: Value) => string,
): Names {
  return Object.fromEntries([...values].map((value) => [value, nameOf(value)]));
}

/** Names by id; a record without a name in any language is called by its id. */
function namesOf<One extends { readonly id: string }>(
  all: readonly One[],
  nameOf: (one: One) => string,
): Names {
  return Object.fromEntries(all.map((one) => [one.id, nameOf(one) || one.id]));
}
