import type { Site } from '#domain/records/site.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { countriesOfEvent } from '#domain/catalogue/countries.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { yearOf } from '#domain/dates/compare.ts';
import { sortDayOf, timeOf } from './search-time.ts';
import type { BodyKind, RecordKind } from '#domain/records/kinds.ts';
import { isPlanned, stateOf, type Event } from '#domain/records/event.ts';
import { latestAt, type Figure, type Observation } from '#domain/records/figure.ts';
import type { Person } from '#domain/records/person.ts';
import { isSaidIn, type LocalText } from '#domain/records/text.ts';
import { eventDateInWords } from '#i18n/dates.ts';
import { observationInWords } from '#i18n/observations.ts';
import type { Voice } from '#i18n/voice.ts';
import type { SearchDocument } from '#search/documents.ts';
import { documentOf } from './search-document.ts';
import { typedName } from './search-countries.ts';

/** What the documents of one language are made from. */
export interface Found {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  /** The first moment of the city's day (ms, UTC). */
  readonly now: number;
  /** The words of the bodies of a kind's records, by id; "" where there are none in this language. */
  readonly bodiesOf: (kind: BodyKind) => BodyOf;
}

/** Every kind of record has its maker of documents, so none is left out of the search unnoticed. */
export const RECORD_DOCUMENTS: Readonly<Record<RecordKind, (found: Found) => SearchDocument[]>> = {
  event: ({ catalogue, voice, now, bodiesOf }) =>
    eventDocuments(catalogue, voice, now, bodiesOf('event')),
  partner: ({ catalogue, voice, bodiesOf }) =>
    partnerDocuments(catalogue, voice, bodiesOf('partner')),
  strategy: ({ catalogue, voice, bodiesOf }) =>
    strategyDocuments(catalogue, voice, bodiesOf('strategy')),
  figure: ({ catalogue, voice, now }) => figureDocuments(catalogue, voice, now),
  person: ({ catalogue, voice }) => personDocuments(catalogue, voice),
  organisation: ({ catalogue, voice }) => organisationDocuments(catalogue, voice),
  // A source speaks its own language, so it is indexed once.
  source: ({ catalogue, voice }) =>
    voice.lang === voice.main ? sourceDocuments(catalogue, voice) : [],
};

type BodyOf = (id: string) => string;

/** A record that has words in this language is found in it; others are found in the main one. */
function speaks(text: LocalText, voice: Voice): boolean {
  return voice.lang === voice.main || isSaidIn(text, voice.lang);
}

function dated(date: ChronicleDate | null, voice: Voice): Partial<SearchDocument> {
  if (!date) return {};
  return {
    dateLabel: voice.date(date),
    dateSort: sortDayOf(date),
    year: yearOf(date),
    time: timeOf(date),
  };
}

/** All wordings of a name but the one the title already shows. */
function otherNames(voice: Voice, ...texts: readonly (LocalText | null)[]): string[] {
  const all = texts.flatMap((text) => Object.values(text ?? {}));
  return [...new Set(all)].filter((name) => name !== voice.text(texts[0]));
}

/** Of "Lý Hiển Long (Lee Hsien Loong)" each of the two is a name by itself. */
function namesOfPerson(voice: Voice, { name }: Person): string[] {
  const all = Object.values(name);
  const parts = all.flatMap((text) => /^(.+?) \(([^()]+)\)$/.exec(text)?.slice(1) ?? []);
  return [...new Set([...otherNames(voice, name), ...parts])];
}

/** True for what is announced and not over; what was announced for a day that has passed lies no longer ahead. */
function isAhead(event: Event, now: number): boolean {
  return event.status !== 'cancelled' && isPlanned(event, now) && event.date.latest >= now;
}

function whenOf(
  event: Event,
  { readUntil: { events: readUntil } }: Site,
  now: number,
  voice: Voice,
) {
  const state = stateOf(event, now, readUntil);
  return eventDateInWords({ date: event.date, state, readUntil }, voice.lang);
}

function eventDocuments(
  catalogue: Catalogue,
  voice: Voice,
  now: number,
  bodyOf: BodyOf,
): SearchDocument[] {
  const { events, site } = catalogue;
  return events
    .filter(({ title }) => speaks(title, voice))
    .map((event) =>
      documentOf(voice, 'event', event.id, {
        title: voice.text(event.title),
        summary: voice.text(event.summary),
        body: [
          bodyOf(event.id),
          ...event.outcomes.map(({ text }) => voice.text(text)),
          voice.text(event.place),
        ].join(' '),
        ...dated(event.date, voice),
        dateLabel: whenOf(event, site, now, voice),
        category: event.category,
        pillars: event.pillars,
        partners: event.partners,
        countries: countriesOfEvent(catalogue, event),
        strategies: event.strategies,
        about: countriesOfEvent(catalogue, event).map((country) => typedName(voice, country)),
        importance: event.importance,
        ahead: isAhead(event, now),
      }),
    );
}

function partnerDocuments({ partners }: Catalogue, voice: Voice, bodyOf: BodyOf): SearchDocument[] {
  return partners
    .filter(({ name }) => speaks(name, voice))
    .map((partner) =>
      documentOf(voice, 'partner', partner.id, {
        title: voice.text(partner.name),
        names: [
          ...otherNames(voice, partner.name),
          ...(partner.localName ? [partner.localName.text] : []),
        ],
        summary: voice.text(partner.summary),
        body: bodyOf(partner.id),
        ...dated(partner.established, voice),
        detail: voice.country(partner.country),
        partners: [partner.id],
        countries: [partner.country],
        importance: 3,
        about: [typedName(voice, partner.country)],
      }),
    );
}

function strategyDocuments(
  { strategies }: Catalogue,
  voice: Voice,
  bodyOf: BodyOf,
): SearchDocument[] {
  return strategies
    .filter(({ title }) => speaks(title, voice))
    .map((strategy) =>
      documentOf(voice, 'strategy', strategy.id, {
        title: voice.text(strategy.title),
        names: [
          ...otherNames(voice, strategy.short),
          voice.text(strategy.short),
          ...(strategy.number ? [strategy.number] : []),
        ],
        summary: voice.text(strategy.summary),
        body: [
          bodyOf(strategy.id),
          ...strategy.objectives.map(({ text }) => voice.text(text)),
        ].join(' '),
        ...dated(strategy.issued, voice),
        detail: [voice.t(`strategyKind.${strategy.kind}`), strategy.number ?? '']
          .filter((part) => part !== '')
          .join(' · '),
        strategies: [strategy.id],
        importance: 3,
      }),
    );
}

function figureDocuments({ figures }: Catalogue, voice: Voice, now: number): SearchDocument[] {
  return figures
    .filter(({ name }) => speaks(name, voice))
    .map((figure) => {
      const latest = latestAt(figure, now);
      return documentOf(voice, 'figure', figure.id, {
        title: voice.text(figure.name),
        names: otherNames(voice, figure.name),
        summary: voice.text(figure.definition),
        body: figure.observations
          .map((observation) => observed(figure, observation, voice))
          .join('\n'),
        ...dated(latest?.time ?? null, voice),
        detail: latest ? valueOf(figure, latest, voice) : '',
      });
    });
}

function valueOf(figure: Pick<Figure, 'unit'>, observation: Observation, voice: Voice): string {
  return observationInWords(observation, voice.text(figure.unit), voice.lang);
}

/** One observation in words: "hơn 54 địa phương (26.4.2023); ghi chú". */
function observed(figure: Figure, observation: Observation, voice: Voice): string {
  const note = voice.text(observation.note);
  const value = `${valueOf(figure, observation, voice)} (${voice.date(observation.time)})`;
  return note === '' ? value : `${value}; ${note}`;
}

function personDocuments({ people }: Catalogue, voice: Voice): SearchDocument[] {
  return people
    .filter(({ name }) => speaks(name, voice))
    .map((person) =>
      documentOf(voice, 'person', person.id, {
        title: voice.text(person.name),
        names: namesOfPerson(voice, person),
        summary: [...new Set(person.roles.map(({ title }) => voice.text(title)))].join('; '),
        detail: [
          voice.text(person.roles.at(-1)?.title),
          person.country ? voice.country(person.country) : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
        countries: person.country ? [person.country] : [],
      }),
    );
}

function organisationDocuments({ organisations }: Catalogue, voice: Voice): SearchDocument[] {
  return organisations
    .filter(({ name }) => speaks(name, voice))
    .map((organisation) =>
      documentOf(voice, 'organisation', organisation.id, {
        title: voice.text(organisation.name),
        names: otherNames(voice, organisation.name, organisation.short),
        summary: voice.text(organisation.description),
        detail: voice.t(`organisationKind.${organisation.kind}`),
        countries: organisation.country ? [organisation.country] : [],
      }),
    );
}

function sourceDocuments({ sources }: Catalogue, voice: Voice): SearchDocument[] {
  return sources.map((source) =>
    documentOf(voice, 'source', source.id, {
      title: source.title,
      lang: source.language,
      // Who published it is no name of it: "World Bank" asks for the organisation.
      summary: [source.publisher, source.author].filter((name) => name !== null).join(' · '),
      ...dated(source.published, voice),
      detail: source.publisher ?? '',
      importance: 0,
    }),
  );
}
