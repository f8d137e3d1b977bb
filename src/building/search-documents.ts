import { isoDay } from '#domain/dates/calendar.ts';
import { joinRecords, type Catalogue } from '#domain/catalogue/catalogue.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { startOf, yearOf } from '#domain/dates/compare.ts';
import { latestAt, type Figure, type Observation } from '#domain/records/figure.ts';
import type { Person } from '#domain/records/person.ts';
import type { RecordKind } from '#domain/records/record.ts';
import { isSaidIn, type LocalText } from '#domain/records/text.ts';
import { ISSUE_KINDS, type IssueKind } from '#domain/rules/kinds.ts';
import { issueWords } from '#i18n/issues.ts';
import { observationInWords } from '#i18n/observations.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import { plainText } from '#markdown/plain-text.ts';
import type { SearchDocument } from '#search/documents.ts';
import type { ReadContent } from './read-content.ts';

type Given = Pick<SearchDocument, 'title'> & Partial<SearchDocument>;

/** Everything a reader can find, once a language it is written in; addresses under `base`. */
export function searchDocuments(content: ReadContent, base: string, now: number): SearchDocument[] {
  const catalogue = joinRecords(content.records);
  return catalogue.site.languages.flatMap(({ code }) => {
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, code, base);
    const isMain = code === voice.main;
    const bodyOf = (collection: string, texts: string, id: string): string =>
      plainText(
        content.bodies.get(isMain ? `${collection}/${id}` : `${texts}/${id}.${code}`) ?? '',
      );
    return [
      ...eventDocuments(catalogue, voice, (id) => bodyOf('events', 'eventTexts', id)),
      ...partnerDocuments(catalogue, voice, (id) => bodyOf('partners', 'partnerTexts', id)),
      ...strategyDocuments(catalogue, voice, (id) => bodyOf('strategies', 'strategyTexts', id)),
      ...figureDocuments(catalogue, voice, now),
      ...personDocuments(catalogue, voice),
      ...organisationDocuments(catalogue, voice),
      ...(isMain ? sourceDocuments(catalogue, voice) : []),
      ...pageDocuments(content, voice),
      ...issueDocuments(voice),
    ];
  });
}

/** A record that has words in this language is found in it; others are found in the main one. */
function speaks(text: LocalText, voice: Voice): boolean {
  return voice.lang === voice.main || isSaidIn(text, voice.lang);
}

function documentOf(voice: Voice, kind: RecordKind, id: string, given: Given): SearchDocument {
  return {
    ...{ id, kind, lang: voice.lang, url: voice.routes.record(kind, id) },
    ...{ names: [], summary: '', body: '', dateLabel: '', dateSort: '', year: null },
    ...{ category: null, pillars: [], partners: [], countries: [], strategies: [], importance: 2 },
    ...given,
  };
}

function dated(date: ChronicleDate | null, voice: Voice): Partial<SearchDocument> {
  if (!date) return {};
  const moment = startOf(date)?.earliest ?? date.latest;
  const dateSort = isoDay(moment);
  return { dateLabel: voice.date(date), dateSort, year: yearOf(date) };
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

type BodyOf = (id: string) => string;

function eventDocuments({ events }: Catalogue, voice: Voice, bodyOf: BodyOf): SearchDocument[] {
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
        ...{ category: event.category, pillars: event.pillars, partners: event.partners },
        ...{ countries: event.countries, strategies: event.strategies },
        importance: event.importance,
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
        ...{ partners: [partner.id], countries: [partner.country], importance: 3 },
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
        ...{ strategies: [strategy.id], importance: 3 },
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

/** A source speaks its own language, so it is indexed once. */
function sourceDocuments({ sources }: Catalogue, voice: Voice): SearchDocument[] {
  return sources.map((source) =>
    documentOf(voice, 'source', source.id, {
      title: source.title,
      lang: source.language,
      // Who published it is no name of it: "World Bank" asks for the organisation.
      summary: [source.publisher, source.author].filter((name) => name !== null).join(' · '),
      ...dated(source.published, voice),
      ...{ detail: source.publisher ?? '', importance: 0 },
    }),
  );
}

function pageDocuments({ pages, bodies }: ReadContent, voice: Voice): SearchDocument[] {
  return pages
    .filter(({ id }) => id.startsWith(`${voice.lang}/`))
    .map(({ id, data }) => {
      const name = id.slice(voice.lang.length + 1);
      return {
        ...documentOf(voice, 'source', name, { title: data.title }),
        ...{ kind: 'page', url: voice.routes.prose(name), summary: data.description },
        body: plainText(bodies.get(`pages/${id}`) ?? ''),
      };
    });
}

/** The guide's pages about kinds of content problems, found by their name and by what they say. */
function issueDocuments(voice: Voice): SearchDocument[] {
  const about: SearchDocument = {
    ...documentOf(voice, 'source', 'errors', { title: voice.t('guide.errors') }),
    ...{ kind: 'page', url: voice.routes.page('guideErrors'), importance: 0 },
    summary: voice.t('guide.errorsIntro'),
  };
  const kinds = Object.keys(ISSUE_KINDS) as IssueKind[];
  const pages = kinds.map((kind) => ({
    ...about,
    ...{ id: kind, title: kind, url: voice.routes.page('guideErrors', kind) },
    summary: issueWords(kind, 'explain', voice.lang),
  }));
  return [about, ...pages];
}
