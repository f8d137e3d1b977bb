import { dateOf } from '../dates/edtf-date.ts';
import type { Event, Outcome } from '../records/event.ts';
import type { Figure, Observation } from '../records/figure.ts';
import type { Organisation } from '../records/organisation.ts';
import type { Agreement, LifeStage, Partner } from '../records/partner.ts';
import type { Person, Role } from '../records/person.ts';
import type { Source } from '../records/source.ts';
import type { Objective, Strategy } from '../records/strategy.ts';
import type { Category } from '../records/taxonomy.ts';
import type { Records } from './records.ts';

/** Whole records for tests: each takes what matters and is plain and sound in all else. */

const BASE = {
  aliases: [],
  changes: [],
  doubt: null,
  sources: [{ source: 'press', locator: null }],
};

export function event(id: string, given: Partial<Event> = {}): Event {
  const date = given.date ?? dateOf('2023-04-26');
  return {
    ...BASE,
    id,
    file: `events/2023/${id}.md`,
    title: { vi: id },
    short: null,
    summary: { vi: id },
    date,
    category: 'conference',
    pillars: ['economic'],
    place: null,
    partners: [],
    countries: [],
    people: [],
    organisations: [],
    strategies: [],
    figures: [],
    outcomes: [],
    importance: 2,
    status: 'held',
    confidence: 'high',
    ...given,
  };
}

export function outcome(
  kind: Outcome['kind'],
  status: Outcome['status'],
  given: Partial<Outcome> = {},
): Outcome {
  return {
    kind,
    status,
    text: { vi: kind },
    date: null,
    agreement: null,
    owner: null,
    due: null,
    fulfilledBy: null,
    ...given,
  };
}

export function partner(id: string, given: Partial<Partner> = {}): Partner {
  return {
    ...BASE,
    id,
    file: `partners/${id}.md`,
    name: { und: id },
    localName: null,
    summary: null,
    kind: 'city',
    country: 'KR',
    coordinates: { lat: 35, lon: 129 },
    relation: 'sister',
    established: null,
    keySince: null,
    lapsed: null,
    inheritedFrom: null,
    inheritedOn: null,
    continued: null,
    agreements: [],
    wikidata: null,
    confidence: 'high',
    ...given,
  };
}

export function agreement(
  id: string,
  life: readonly LifeStage[],
  given: Partial<Agreement> = {},
): Agreement {
  return {
    id,
    kind: 'memorandum',
    title: { und: id },
    life,
    term: null,
    fields: null,
    signedBy: null,
    sources: [],
    note: null,
    ...given,
  };
}

export function stage(name: LifeStage['stage'], date: string, source: string | null = 'press') {
  return { stage: name, date: dateOf(date), source };
}

export function strategy(id: string, given: Partial<Strategy> = {}): Strategy {
  return {
    ...BASE,
    id,
    file: `strategies/${id}.md`,
    title: { vi: id },
    short: { vi: id },
    summary: { vi: id },
    kind: 'plan',
    number: null,
    issuer: { vi: 'x' },
    issuers: [],
    issued: null,
    inForce: null,
    span: null,
    horizons: [],
    relations: [],
    statuses: [],
    objectives: [],
    milestones: [],
    confidence: 'high',
    ...given,
  };
}

/** An objective in words, without a number. */
export function objective(id: string, given: Partial<Objective> = {}): Objective {
  const plain = { text: { vi: id }, indicator: null, figure: null, target: null, baseline: null };
  return { ...plain, id, source: null, confidence: 'high', note: null, ...given };
}

export function figure(id: string, observations: readonly Observation[] = []): Figure {
  return {
    ...BASE,
    id,
    file: `figures/${id}.yaml`,
    name: { vi: id },
    unit: { vi: 'x' },
    measure: 'stock',
    theme: null,
    definition: { vi: id },
    breaks: [],
    observations,
    sources: [],
  };
}

export function observation(time: string, value: number, given: Partial<Observation> = {}) {
  const plain: Observation = {
    value,
    min: null,
    max: null,
    qualifier: 'exact',
    time: dateOf(time),
    timeKind: 'asOf',
    why: null,
    note: null,
    source: { source: 'press', locator: null },
    estimate: null,
    countedAs: null,
    superseded: false,
    shown: false,
  };
  return { ...plain, ...given };
}

/** An observation that says a range, not a number. */
export function range(time: string, min: number, max: number, given: Partial<Observation> = {}) {
  return { ...observation(time, 0), value: null, min, max, qualifier: 'range' as const, ...given };
}

export function source(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    file: `sources/${id}.yaml`,
    aliases: [],
    changes: [],
    title: id,
    titleIs: 'printed',
    kind: 'press',
    publisher: null,
    author: null,
    published: null,
    alsoAt: [],
    archived: null,
    accessed: null,
    readAs: null,
    url: `https://example.org/${id}`,
    language: 'vi',
    note: null,
    ...given,
  };
}

export function person(id: string, given: Partial<Person> = {}): Person {
  return {
    ...BASE,
    id,
    file: `people/${id}.yaml`,
    name: { und: id },
    country: null,
    roles: [],
    distinction: null,
    wikidata: null,
    ...given,
  };
}

export function role(title: string, at: string, from: string | null = 'press'): Role {
  return { title: { und: title }, at: dateOf(at), source: from };
}

export function organisation(id: string, given: Partial<Organisation> = {}): Organisation {
  return {
    ...BASE,
    id,
    file: `organisations/${id}.yaml`,
    name: { und: id },
    short: null,
    kind: 'other',
    country: null,
    description: null,
    founded: null,
    dissolved: null,
    succeededBy: [],
    wikidata: null,
    ...given,
  };
}

const TERM = { label: { und: 'x' }, definition: null, hue: 'red', shape: 'circle' } as const;

function category(id: string, given: Partial<Category> = {}): Category {
  return { ...TERM, label: { und: id }, id, visit: null, contact: true, ...given };
}

/** A chronicle with one source, one term of each facet, and whatever the test is about. */
export function records(given: Partial<Records> = {}): Records {
  const words = { und: 'x' };
  return {
    site: {
      languages: [{ code: 'vi', name: 'Tiếng Việt', short: 'VI' }],
      name: words,
      nameAccent: words,
      headline: words,
      tagline: words,
      description: words,
      publisher: words,
      disclaimer: words,
      url: null,
      repository: null,
      city: { name: words, country: 'VN', coordinates: { lat: 35, lon: 129 }, timeZone: 'UTC' },
      span: { from: 1975, to: 2045 },
      horizons: [],
      keyFigures: [],
      partnerTotal: null,
      offline: true,
      readUntil: {},
      editions: [],
      contentLicence: { name: 'CC BY 4.0', url: 'https://example.org' },
    },
    taxonomy: {
      categories: [
        category('conference'),
        category('guests', { visit: 'in', shape: 'square' }),
        category('journey', { visit: 'out', shape: 'triangle' }),
        category('news', { contact: false, shape: 'cross' }),
      ],
      pillars: [{ ...TERM, id: 'economic' }],
      relations: [{ ...TERM, id: 'sister', partner: true }],
      themes: [{ ...TERM, id: 'trade' }],
      countryNames: {},
    },
    events: [],
    partners: [],
    strategies: [],
    figures: [],
    people: [],
    organisations: [],
    sources: [source('press')],
    ...given,
  };
}
