import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { recordsOf, type RecordsByKind } from '#domain/catalogue/records.ts';
import { compareDates, yearsOf } from '#domain/dates/compare.ts';
import { latestAt, type Figure } from '#domain/records/figure.ts';
import { RECORD_KINDS, readRef, writtenRef, type RecordKind } from '#domain/records/kinds.ts';
import type { Organisation } from '#domain/records/organisation.ts';
import type { Person } from '#domain/records/person.ts';
import { quotedTitle, type Source } from '#domain/records/source.ts';
import { isSaidIn, type LocalText } from '#domain/records/text.ts';
import { asked, oncePerPair } from '../../made-once.ts';
import { asSentence } from '../as-sentence.ts';
import { observationInWords } from '../observations.ts';
import type { Voice } from '../voice.ts';
import { describedBy, leadWhereSame } from './description.ts';
import { recordTitle } from './record-titles.ts';

/** What a description is worked out from; `now` is the day of the build (ms, UTC). */
interface Ground {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  readonly now: number;
}

type Sentences = { [K in RecordKind]: (record: RecordsByKind[K], ground: Ground) => string[] };

const descriptionsIn = oncePerPair<ReadonlyMap<string, string>>();

/**
 * A record's page in a sentence or two of the page's language, as search engines show it: in the words of
 * its editors where they wrote a summary, else what it is, of when, and what the chronicle has of it. No
 * two of a language are the same.
 */
export function recordDescription(kind: RecordKind, id: string, ground: Ground): string {
  const { catalogue, voice } = ground;
  const ref = writtenRef({ kind, id });
  return asked('description', [voice.lang, ref], () => {
    const all = descriptionsIn(catalogue, voice.lang, () => allDescriptions(ground));
    return all.get(ref) ?? '';
  });
}

function allDescriptions(ground: Ground): ReadonlyMap<string, string> {
  const { catalogue, voice } = ground;
  const texts = RECORD_KINDS.flatMap((kind) => textsOf(kind, ground));
  return leadWhereSame(new Map(texts), (key) => {
    const ref = readRef(key);
    return ref ? recordTitle(catalogue, ref, voice) : key;
  });
}

function textsOf(kind: RecordKind, ground: Ground): [key: string, text: string][] {
  const { catalogue, voice } = ground;
  const of = SENTENCES[kind] as (record: RecordsByKind[RecordKind], from: Ground) => string[];
  return recordsOf(catalogue, kind).map((record) => {
    const ref = { kind, id: record.id };
    const beside = [
      `${recordTitle(catalogue, ref, voice)}.`,
      asSentence(voice.t(`recordKind.${kind}`), voice.lang),
      voice.text(catalogue.site.tagline),
    ];
    return [writtenRef(ref), describedBy([...of(record, ground), ...beside])];
  });
}

const SENTENCES: Sentences = {
  event: ({ title, summary }, { voice }) => [summaryFor(title, summary, voice)],
  partner: ({ name, summary }, { voice }) => [summaryFor(name, summary, voice)],
  strategy: ({ title, summary }, { voice }) => [summaryFor(title, summary, voice)],
  figure: (figure, ground) => [seriesOf(figure, ground)],
  source: (source, ground) => [`${publicationOf(source, ground)} ${citedBy(source, ground)}`],
  person: (person, ground) => [officesOf(person, ground)],
  organisation: (organisation, ground) => [bodyOf(organisation, ground)],
};

/** The summary where it is in the page's language, or the whole page is in another; else nothing. */
function summaryFor(name: LocalText, summary: LocalText | null, voice: Voice): string {
  const isForeign = summary !== null && !isSaidIn(summary, voice.lang);
  return isForeign && isSaidIn(name, voice.lang) ? '' : voice.text(summary);
}

/** "Remittances: 21 values from 2001 to 2025; latest USD 10.3 billion (2025). Money sent …" */
function seriesOf(figure: Figure, { voice, now }: Ground): string {
  const { t } = voice;
  const times = figure.observations.map(({ time }) => time).sort(compareDates);
  const [from = '', to = ''] = [times.at(0), times.at(-1)].map(
    (time) => time && voice.shortDate(time),
  );
  const n = figure.observations.length;
  const values =
    from === to ? t('charts.values', { n, date: from }) : t('charts.series', { n, from, to });
  const latest = latestAt(figure, now);
  const newest =
    latest &&
    t('describe.latest', {
      value: observationInWords(latest, voice.text(figure.unit), voice.lang),
      date: voice.shortDate(latest.time),
    });
  const series = [n > 0 ? values : '', newest ?? ''].filter(Boolean).join('; ');
  const name = voice.text(figure.name);
  const head = series ? `${name}: ${series}.` : `${name}.`;
  return [head, voice.text(figure.definition)].join(' ');
}

/** "“Two ports sign”, VOV, 3 May 2019. Press (English)." */
function publicationOf(source: Source, { voice }: Ground): string {
  const { t } = voice;
  const { publisher, published, kind, language } = source;
  const when = published ? voice.date(published) : t('source.publishedUnknown');
  const where = publisher ? [publisher] : [];
  const what = `${t(`sourceKind.${kind}`)} (${voice.languageName(language)})`;
  return `${[quotedTitle(source), ...where, when].join(', ')}. ${what}.`;
}

function citedBy({ id }: Source, { catalogue, voice }: Ground): string {
  const n = catalogue.backlinks.count({ kind: 'source', id });
  return n > 0 ? voice.t('describe.cited', { n }) : voice.t('source.supportsNothing');
}

/** "Yum Hong-chul; Mayor of Daejeon. In 2 events of this chronicle (2013–2014)." */
function officesOf(person: Person, ground: Ground): string {
  const { voice } = ground;
  const titles = person.roles.map(({ title }) => voice.text(title));
  const offices = [voice.text(person.name), ...new Set(titles)].slice(0, 3).join('; ');
  return [`${offices}.`, takesPart({ kind: 'person', id: person.id }, ground)].join(' ').trim();
}

function bodyOf(organisation: Organisation, ground: Ground): string {
  const { voice } = ground;
  const description = voice.text(organisation.description);
  const country = organisation.country ? [voice.country(organisation.country)] : [];
  const what = [voice.t(`organisationKind.${organisation.kind}`), ...country].join(', ');
  const part = takesPart({ kind: 'organisation', id: organisation.id }, ground);
  return describedBy([
    description ? description : `${voice.text(organisation.name)}: ${what}.`,
    part,
    description && `${what}.`,
  ]);
}

/** In how many events it is named, and of which years; empty where in none. */
function takesPart(
  target: { readonly kind: 'person' | 'organisation'; readonly id: string },
  { catalogue, voice }: Ground,
): string {
  const events = catalogue.naming(target, 'event');
  const n = events.length;
  if (n === 0) return '';
  const years = events.flatMap(({ date }) => yearsOf(date));
  return voice.t('describe.namedIn', {
    n,
    years: voice.years(Math.min(...years), Math.max(...years)),
  });
}
