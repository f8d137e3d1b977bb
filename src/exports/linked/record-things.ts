import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { INDEX_FILE } from '#i18n/data-paths.ts';
import { certaintyOf, eventStatusAddress } from '../data/certainty-data.ts';
import type { RecordData } from '../data/collections.ts';
import type { PublishedData } from '../data/published.ts';
import { wikidataAddress } from '../json-ld/ld-parts.ts';
import { decimal, iri, plainIri, said, thing, words, type Term, type Thing } from './terms.ts';
import { edtf, exactDays, timeSpan } from './times.ts';

/** The address that a record has in linked data: that of its page in the main language. */
type Address = (kind: RecordKind, id: string) => string;

type Makers = {
  readonly [K in RecordKind]: (one: RecordData<K>, id: string, address: Address) => Thing[];
};

const MAKERS: Makers = {
  event: eventThing,
  partner: partnerThing,
  strategy: strategyThing,
  figure: figureThings,
  source: sourceThing,
  person: personThing,
  organisation: organisationThing,
};

/** All records as linked data, behind what they are together. */
export function linkedThings(published: PublishedData): Thing[] {
  const { data, ground } = published;
  const [main = ''] = ground.languages;
  const address: Address = (kind, id) => plainIri(ground.pages(kind, id)[main] ?? '');
  return [
    dataset(published),
    ...RECORD_KINDS.flatMap((kind) => thingsOf(kind, data[kind], address)),
  ];
}

function thingsOf<K extends RecordKind>(
  kind: K,
  records: readonly RecordData<K>[],
  address: Address,
): Thing[] {
  return records.flatMap((one) => {
    const id = address(kind, one.id);
    const things = MAKERS[kind](one, id, address);
    return things.map((each) => (each.id === id ? withCertainty(each, one) : each));
  });
}

const FURTHER = 'schema:additionalProperty';

/** A record with how sure it is, for which schema.org has no words, under the names the JSON data has. */
function withCertainty({ id, types, facts }: Thing, one: RecordData<RecordKind>): Thing {
  const { status, state, confidence, titleIs, doubt } = certaintyOf(one);
  const named = [
    ['status', said(status)],
    ['state', said(state)],
    ['confidence', said(confidence)],
    ['titleIs', said(titleIs)],
    ['doubt', words(doubt)],
  ] as const;
  const properties = named
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) =>
      thing(null, 'schema:PropertyValue', [
        ['schema:name', said(name)],
        ['schema:value', value],
      ]),
    );
  if (properties.length === 0) return { id, types, facts };
  const before = facts.flatMap(([property, values]) => (property === FURTHER ? values : []));
  const others = facts.filter(([property]) => property !== FURTHER);
  return { id, types, facts: [...others, [FURTHER, [...before, ...properties]]] };
}

function dataset({ head, ground, data }: PublishedData): Thing {
  const count = RECORD_KINDS.map((kind) => `${KINDS[kind].collection}: ${data[kind].length}`);
  return thing(plainIri(ground.file(INDEX_FILE)), 'schema:Dataset', [
    ['schema:name', words(head.name)],
    ['schema:version', said(head.version)],
    ['schema:dateModified', [{ value: head.date, type: 'xsd:date' }]],
    ['schema:license', [iri(head.licence.url)]],
    [
      'schema:publisher',
      [thing(null, 'schema:Organization', [['schema:name', words(head.publisher)]])],
    ],
    ['schema:inLanguage', head.languages.flatMap((lang) => said(lang))],
    ['schema:size', count.flatMap((one) => said(one))],
  ]);
}

interface Cited {
  readonly sources: readonly { readonly source: string }[];
}

function citations({ sources }: Cited, address: Address): Term[] {
  const ids = new Set(sources.map(({ source }) => source));
  return [...ids].map((id) => ({ iri: address('source', id) }));
}

function country(code: string | null): Term[] {
  return code === null ? [] : [thing(null, 'schema:Country', [['schema:identifier', said(code)]])];
}

function sameAs(one: { readonly wikidata: string | null }): Term[] {
  const entry = wikidataAddress(one.wikidata);
  return entry === null ? [] : [iri(entry)];
}

function eventThing(one: RecordData<'event'>, id: string, address: Address): Thing[] {
  const place = one.place && thing(null, 'schema:Place', [['schema:name', words(one.place)]]);
  const about = (['partner', 'person', 'organisation', 'strategy', 'figure'] as const).flatMap(
    (kind) => namedBy(one, kind).map((each): Term => ({ iri: address(kind, each) })),
  );
  const scheduled = eventStatusAddress(one.state);
  return [
    thing(id, 'schema:Event', [
      ['schema:name', words(one.title)],
      ['schema:description', words(one.summary)],
      ['schema:eventStatus', scheduled ? [iri(scheduled)] : []],
      ...exactDays(one.date),
      ['schema:temporalCoverage', edtf(one.date)],
      timeSpan(one.date),
      ['schema:location', place ? [place] : []],
      // Countries that take part: where it was is not said by them.
      ['schema:about', [...about, ...one.countries.flatMap(country)]],
      ['schema:citation', citations(one, address)],
    ]),
  ];
}

function namedBy(
  one: RecordData<'event'>,
  kind: 'partner' | 'person' | 'organisation' | 'strategy' | 'figure',
): readonly string[] {
  return one[KINDS[kind].collection];
}

function partnerThing(one: RecordData<'partner'>, id: string, address: Address): Thing[] {
  const { lat, lon } = one.coordinates;
  const documents = one.agreements.map((document) =>
    thing(null, 'schema:CreativeWork', [
      ['schema:name', words(document.title)],
      ['schema:genre', said(document.kind)],
      timeSpan(document.life.find(({ stage }) => stage === 'signed')?.date ?? null),
      ['schema:citation', citations(document, address)],
    ]),
  );
  return [
    thing(id, one.kind === 'city' ? 'schema:City' : 'schema:AdministrativeArea', [
      ['schema:name', words(one.name)],
      ['schema:alternateName', one.localName ? said(one.localName.text, one.localName.lang) : []],
      ['schema:description', words(one.summary)],
      [
        'schema:geo',
        [
          thing(null, 'schema:GeoCoordinates', [
            ['schema:latitude', decimal(lat)],
            ['schema:longitude', decimal(lon)],
          ]),
        ],
      ],
      ['schema:containedInPlace', country(one.country)],
      ['schema:sameAs', sameAs(one)],
      ['schema:subjectOf', documents],
      ['schema:citation', citations(one, address)],
    ]),
  ];
}

function strategyThing(one: RecordData<'strategy'>, id: string, address: Address): Thing[] {
  const issuer = thing(null, 'schema:GovernmentOrganization', [['schema:name', words(one.issuer)]]);
  const issuers = one.issuers.map((each): Term => ({ iri: address('organisation', each) }));
  return [
    thing(id, 'schema:CreativeWork', [
      ['schema:name', words(one.title)],
      ['schema:alternateName', words(one.short)],
      ['schema:description', words(one.summary)],
      ['schema:identifier', said(one.number)],
      ['schema:creator', issuers.length > 0 ? issuers : [issuer]],
      ['schema:datePublished', edtf(one.issued)],
      timeSpan(one.issued),
      ['schema:temporalCoverage', edtf(one.span)],
      ['schema:citation', citations(one, address)],
    ]),
  ];
}

function figureThings(one: RecordData<'figure'>, id: string, address: Address): Thing[] {
  const values = one.observations.map((observation) =>
    thing(null, 'schema:Observation', [
      ['schema:observationAbout', [{ iri: id }]],
      ['schema:observationDate', edtf(observation.time)],
      timeSpan(observation.time),
      ['schema:value', decimal(observation.value)],
      ['schema:minValue', decimal(observation.min)],
      ['schema:maxValue', decimal(observation.max)],
      ['schema:unitText', words(one.unit)],
      ['schema:measurementQualifier', said(observation.exactness)],
      ['schema:description', words(observation.note)],
      ['schema:citation', [{ iri: address('source', observation.source.source) }]],
    ]),
  );
  const breaks = one.breaks.map(({ date, note }) =>
    thing(null, 'schema:PropertyValue', [
      ['schema:name', said('break')],
      ['schema:value', edtf(date)],
      ['schema:description', words(note)],
    ]),
  );
  return [
    thing(id, 'schema:Dataset', [
      ['schema:name', words(one.name)],
      ['schema:description', words(one.definition)],
      ['schema:additionalProperty', breaks],
      ['schema:citation', citations(one, address)],
    ]),
    ...values,
  ];
}

function sourceThing(one: RecordData<'source'>, id: string): Thing[] {
  const named = (type: 'schema:Person' | 'schema:Organization', name: string | null): Term[] =>
    name === null ? [] : [thing(null, type, [['schema:name', said(name)]])];
  const elsewhere = [one.archived, ...one.alsoAt].filter((each) => each !== null);
  return [
    thing(id, 'schema:CreativeWork', [
      ['schema:name', said(one.title, one.language)],
      ['schema:inLanguage', said(one.language)],
      ['schema:author', named('schema:Person', one.author)],
      ['schema:publisher', named('schema:Organization', one.publisher)],
      ['schema:datePublished', edtf(one.published)],
      timeSpan(one.published),
      ['schema:url', one.url === null ? [] : [iri(one.url)]],
      ['schema:sameAs', elsewhere.map(iri)],
    ]),
  ];
}

function personThing(one: RecordData<'person'>, id: string, address: Address): Thing[] {
  return [
    thing(id, 'schema:Person', [
      ['schema:name', words(one.name)],
      ['schema:disambiguatingDescription', words(one.distinction)],
      ['schema:jobTitle', distinct(one.roles.flatMap(({ title }) => words(title)))],
      ['schema:sameAs', sameAs(one)],
      ['schema:citation', citations(one, address)],
    ]),
  ];
}

/** What is said twice, as the same title held twice, is one statement. */
function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
}

const GOVERNMENT = ['city', 'national', 'foreign-mission', 'partner-government'];

function organisationThing(one: RecordData<'organisation'>, id: string, address: Address): Thing[] {
  const isGovernment = GOVERNMENT.includes(one.kind);
  return [
    thing(id, isGovernment ? 'schema:GovernmentOrganization' : 'schema:Organization', [
      ['schema:name', words(one.name)],
      ['schema:alternateName', words(one.short)],
      ['schema:description', words(one.description)],
      ['schema:foundingDate', edtf(one.founded)],
      ['schema:dissolutionDate', edtf(one.dissolved)],
      ['schema:sameAs', sameAs(one)],
      ['schema:citation', citations(one, address)],
    ]),
  ];
}
