import { yearOf } from '../dates/compare.ts';
import type { Event } from '../records/event.ts';
import { observationsByTime, shownOf, type Observation } from '../records/figure.ts';
import type { Partner } from '../records/partner.ts';
import { byKind, RECORD_KINDS, type RecordKind } from '../records/kinds.ts';
import type { Confidence } from '../records/record.ts';
import { isSaidIn, type Language } from '../records/text.ts';
import type { Catalogue } from './catalogue.ts';
import { gapsOf, lastingOf, type YearRun } from './gaps.ts';
import { documentedPartners, mentionedPlaces } from './partners.ts';
import { recordsOf, type Records, type RecordsByKind } from './records.ts';
import { share, type Share } from './share.ts';
import { sourceCoverage, type SourceCoverage } from './source-coverage.ts';
import { countTiesAt } from './ties.ts';

/** What the chronicle has and what it lacks. */
export interface Coverage extends SourceCoverage {
  /** Places that are no partners are counted apart, so that this page and the partners' list agree. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** Places that events name without their being partners. */
  readonly mentionedPlaces: number;
  /** Events a year, ascending. */
  readonly years: readonly {
    readonly year: number;
    readonly events: number;
    readonly wellSourced: number;
  }[];
  /** The years that should have events: from the first of the span to the last that sources were read for. */
  readonly reach: YearRun;
  /** Years of the reach that no event touches, ascending. */
  readonly gaps: readonly YearRun[];
  /** Years in a row in which no event begins, but one goes on. */
  readonly lasting: readonly YearRun[];
  /** Events supported by two sources or more. */
  readonly wellSourced: Share;
  /** Events whose day is not known. */
  readonly withoutDay: Share;
  readonly confidence: Readonly<Record<Confidence, number>>;
  /** Partners for which no source dates the tie. */
  readonly undatedPartners: Share;
  /** Documented partners beside the announced total, at each date one was announced. */
  readonly partnersOverTime: readonly {
    readonly announced: Observation;
    /** Ties that were part of the network by that date, and those that nothing dates. */
    readonly ties: number;
    readonly undated: number;
  }[];
  /** Records, other than sources, with no source at all. */
  readonly unsourced: Share;
  /** Roles, statuses, objectives and life stages without a source of their own. */
  readonly unsourcedClaims: Share;
  /** For each language but the first: records that have their words in it. */
  readonly translations: readonly { readonly language: Language; readonly share: Share }[];
}

/**
 * Measures the catalogue on the day that begins at `now` (ms, UTC); pure, so the page shows exactly what
 * the tests prove.
 */
export function coverageOf(catalogue: Catalogue, now: number): Coverage {
  const { events } = catalogue;
  const partners = documentedPartners(catalogue);
  const subjects = subjectsOf(catalogue);
  const reach = reachOf(catalogue, now);
  return {
    ...sourceCoverage(catalogue),
    reach,
    gaps: gapsOf(events, reach),
    lasting: lastingOf(events, reach),
    records: {
      ...byKind((kind) => recordsOf(catalogue, kind).length),
      partner: partners.length,
    },
    mentionedPlaces: mentionedPlaces(catalogue).length,
    years: catalogue.years.map((year) => yearCoverage(events, year)),
    wellSourced: share(events, hasTwoSources),
    withoutDay: share(events, (event) => !isDayKnown(event)),
    confidence: confidenceOf(events),
    undatedPartners: share(partners, ({ established }) => established === null),
    partnersOverTime: partnersOverTime(catalogue, partners),
    unsourced: share(subjects, ({ sources }) => sources.length === 0),
    unsourcedClaims: share(claims(catalogue), (source) => source === null),
    translations: catalogue.site.languages.slice(1).map(({ code }) => ({
      language: code,
      share: share(subjects, (record) =>
        isSaidIn('name' in record ? record.name : record.title, code),
      ),
    })),
  };
}

function reachOf({ events, site }: Catalogue, now: number): YearRun {
  const [first = site.span.from] = events.map(({ date }) => yearOf(date));
  const read = site.readUntil.events?.latest ?? now;
  const last = new Date(Math.min(now, read)).getUTCFullYear();
  return { from: Math.min(site.span.from, first), to: Math.min(site.span.to, last) };
}

function hasTwoSources({ sources }: Event): boolean {
  return sources.length >= 2;
}

export function isDayKnown({ date }: Event): boolean {
  const ends = date.kind === 'point' ? [date.point] : [date.start, date.end];
  return ends.every((end) => typeof end !== 'string' && end.precision === 'day');
}

function yearCoverage(events: readonly Event[], year: number) {
  const own = events.filter(({ date }) => yearOf(date) === year);
  return { year, events: own.length, wellSourced: own.filter(hasTwoSources).length };
}

function confidenceOf(events: readonly Event[]): Record<Confidence, number> {
  const count = (level: Confidence) =>
    events.filter(({ confidence }) => confidence === level).length;
  return { high: count('high'), medium: count('medium'), low: count('low') };
}

export function partnersOverTime(catalogue: Catalogue, partners: readonly Partner[]) {
  const { partnerTotal } = catalogue.site;
  const total = partnerTotal ? catalogue.find('figure', partnerTotal) : undefined;
  return (total ? observationsByTime(total) : []).flatMap((group) => {
    const announced = shownOf(group);
    return announced ? [{ announced, ...countTiesAt(partners, announced.time.latest) }] : [];
  });
}

/** What the chronicle is about: all records but the sources, which support them. */
type SubjectKind = Exclude<RecordKind, 'source'>;

function subjectsOf(records: Records): readonly RecordsByKind[SubjectKind][] {
  return RECORD_KINDS.flatMap((kind) => (kind === 'source' ? [] : recordsOf(records, kind)));
}

function claims({ people, strategies, partners }: Records): (string | null)[] {
  return [
    ...people.flatMap(({ roles }) => roles.map(({ source }) => source)),
    ...strategies.flatMap(({ statuses, objectives }) => [
      ...statuses.map(({ source }) => source),
      ...objectives.map(({ source }) => source?.source ?? null),
    ]),
    ...partners.flatMap(({ agreements }) =>
      agreements.flatMap(({ life }) => life.map(({ source }) => source)),
    ),
  ];
}
