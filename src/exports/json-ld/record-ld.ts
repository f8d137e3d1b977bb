import { KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { certaintyOf, eventStatusAddress } from '../data/certainty-data.ts';
import type { RecordData } from '../data/collections.ts';
import { claimReviews } from './claim-ld.ts';
import { figureLd } from './dataset-ld.ts';
import {
  breadcrumbs,
  datesOf,
  graph,
  thing,
  told,
  wikidataAddress,
  type LdGround,
  type Thing,
} from './ld-parts.ts';

type Builders = { readonly [K in RecordKind]: (one: RecordData<K>, ground: LdGround) => Thing };

const BUILDERS: Builders = {
  event: eventLd,
  partner: partnerLd,
  strategy: strategyLd,
  figure: figureLd,
  source: sourceLd,
  person: personLd,
  organisation: organisationLd,
};

/** The page of a record as search engines read it: the thing it is about, and where it stands in the site. */
export function recordLd<K extends RecordKind>(
  kind: K,
  one: RecordData<K>,
  ground: LdGround,
): object {
  const { voice, head } = ground;
  const { routes, t } = voice;
  const about = BUILDERS[kind](one, ground);
  const steps = [
    { name: voice.text(head.name), path: routes.page('home') },
    { name: t(`${kind}.list`), path: routes.page(KINDS[kind].collection) },
    { name: about.name ?? one.id, path: routes.record(kind, one.id) },
  ];
  const url = told(routes.record(kind, one.id), ground);
  const claims = kind === 'figure' ? claimReviews(one as RecordData<'figure'>, ground) : [];
  const additionalProperty = certaintyLd(one, ground);
  const further = additionalProperty.length > 0 ? { additionalProperty } : {};
  return graph([{ ...about, url, ...further }, breadcrumbs(steps, ground), ...claims]);
}

/** How sure the record is, for which schema.org has no words, under the names the JSON data has. */
function certaintyLd(one: RecordData<RecordKind>, { voice }: LdGround): Thing[] {
  const { doubt, ...rest } = certaintyOf(one);
  return Object.entries({ ...rest, doubt: voice.text(doubt) })
    .filter(([, value]) => value)
    .map(([name, value]) => thing('PropertyValue', { name, value }));
}

type Event = RecordData<'event'>;

function eventLd(one: Event, { voice }: LdGround): Thing {
  const { start, end } = datesOf(one.date);
  return thing('Event', {
    name: voice.text(one.title),
    description: voice.text(one.summary),
    startDate: start,
    endDate: end,
    temporalCoverage: start === undefined ? one.date.edtf : undefined,
    eventStatus: eventStatusAddress(one.state),
    location: one.place && thing('Place', { name: voice.text(one.place) }),
    // Countries that take part: where it was is not said by them.
    about: one.countries.map((code) => thing('Country', { name: voice.country(code) })),
    citation: citationsOf(one.sources),
  });
}

/** The sources by their addresses, else by their titles: the page has everything else of them. */
function citationsOf(sources: Event['sources']): string[] {
  return sources.map(({ url, archived, title, source }) => url ?? archived ?? title ?? source);
}

function partnerLd(one: RecordData<'partner'>, { voice }: LdGround): Thing {
  return thing(one.kind === 'city' ? 'City' : 'AdministrativeArea', {
    name: voice.text(one.name),
    alternateName: one.localName?.text,
    description: voice.text(one.summary),
    geo: thing('GeoCoordinates', {
      latitude: one.coordinates.lat,
      longitude: one.coordinates.lon,
    }),
    containedInPlace: thing('Country', { name: voice.country(one.country) }),
    sameAs: wikidataAddress(one.wikidata),
  });
}

function strategyLd(one: RecordData<'strategy'>, { voice }: LdGround): Thing {
  return thing('CreativeWork', {
    name: voice.text(one.title),
    alternateName: voice.text(one.short),
    description: voice.text(one.summary),
    identifier: one.number,
    creator: thing('GovernmentOrganization', { name: voice.text(one.issuer) }),
    datePublished: datesOf(one.issued).start,
    citation: citationsOf(one.sources),
  });
}

function sourceLd(one: RecordData<'source'>): Thing {
  return thing('CreativeWork', {
    name: one.title,
    inLanguage: one.language,
    author: one.author === null ? null : thing('Person', { name: one.author }),
    publisher: one.publisher === null ? null : thing('Organization', { name: one.publisher }),
    datePublished: datesOf(one.published).start,
    sameAs: [one.url, one.archived, ...one.alsoAt].filter((address) => address !== null),
  });
}

function personLd(one: RecordData<'person'>, { voice }: LdGround): Thing {
  return thing('Person', {
    name: voice.text(one.name),
    disambiguatingDescription: voice.text(one.distinction),
    jobTitle: [...new Set(one.roles.map(({ title }) => voice.text(title)))],
    sameAs: wikidataAddress(one.wikidata),
  });
}

const GOVERNMENT = ['city', 'national', 'foreign-mission', 'partner-government'];

function organisationLd(one: RecordData<'organisation'>, { voice }: LdGround): Thing {
  return thing(GOVERNMENT.includes(one.kind) ? 'GovernmentOrganization' : 'Organization', {
    name: voice.text(one.name),
    alternateName: voice.text(one.short),
    description: voice.text(one.description),
    sameAs: wikidataAddress(one.wikidata),
    foundingDate: datesOf(one.founded).start,
    dissolutionDate: datesOf(one.dissolved).start,
  });
}
