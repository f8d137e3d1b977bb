import { isTieIn, tiesOf } from '#domain/catalogue/ties.ts';
import { yearAt } from '#domain/dates/calendar.ts';
import { yearOf } from '#domain/dates/compare.ts';
import { parseDate } from '#domain/dates/edtf-date.ts';
import type { StepAttribute } from '#domain/records/page-components.ts';
import {
  hasTimeline,
  momentsOf,
  numberAt,
  TIMELINE_ONLY,
  yearIn,
  type StepAttributes,
} from '#domain/records/story.ts';
import { referenceFault } from '#domain/rules/unknown-reference.ts';
import type { BodyFault } from '../body/mentions.ts';
import type { PageElement } from './page-tree.ts';
import { attributesOf, referenceFaults, withPath, type TimelineGround } from './timeline-faults.ts';

/** What `<Step from="…" figure="…">` of a story names that is not there, or that cannot be shown together. */
export function stepFaults(element: PageElement, ground: TimelineGround): BodyFault[] {
  const given: StepAttributes = attributesOf(element);
  return [
    ...formFaults(given),
    ...referenceFaults(given, ground),
    ...momentFaults(given, ground),
    ...eventFaults(given, ground),
    ...mapFaults(given, ground),
    ...figureFaults(given, ground),
  ];
}

function fault(
  variant: string,
  key: StepAttribute,
  params: Readonly<Record<string, string | number>> = {},
): BodyFault {
  return { kind: 'story-step', variant, params: { key, ...params } };
}

/** What every step has, and what cannot stand together. */
function formFaults(given: StepAttributes): BodyFault[] {
  const shown = given.figure !== undefined ? 'figure' : given.map !== undefined ? 'map' : null;
  const beside = TIMELINE_ONLY.filter((name) => given[name] !== undefined);
  const drawn = shown !== null || hasTimeline(given) || given.number !== undefined;
  return [
    ...((given.title ?? '').trim() === '' ? [fault('title', 'title')] : []),
    ...(shown && beside.length > 0 ? [fault('mixed', shown, { others: beside.join(', ') })] : []),
    ...(drawn ? [] : [fault('nothing', 'from')]),
    ...dateFaults(given.when),
  ];
}

function dateFaults(when: string | undefined): BodyFault[] {
  const parsed = when === undefined ? null : parseDate(when);
  if (parsed === null || parsed.ok) return [];
  return [withPath({ kind: `date-${parsed.fault}`, params: { value: when ?? '' } }, 'when')];
}

/** The first and the last year that the chronicle's timeline shows. */
function yearsShown({ records }: TimelineGround): { first: number; last: number } {
  const { span } = records.site;
  const years = records.events.map(({ date }) => yearOf(date));
  const all = [...years, span.from, span.to];
  return {
    first: all.reduce((least, own) => Math.min(least, own), Infinity),
    last: all.reduce((most, own) => Math.max(most, own), -Infinity),
  };
}

function momentFaults(given: StepAttributes, ground: TimelineGround): BodyFault[] {
  const asked = (['from', 'to'] as const).filter((name) => given[name] !== undefined);
  const unread = asked.filter((name) => momentsOf(given[name]) === null);
  if (unread.length > 0) {
    return unread.map((name) => fault('moment', name, { value: given[name] ?? '' }));
  }
  const [from, to] = [momentsOf(given.from)?.first, momentsOf(given.to)?.last];
  if (from !== undefined && to !== undefined && from >= to) {
    return [fault('order', 'to', { from: given.from ?? '', to: given.to ?? '' })];
  }
  const { first, last } = yearsShown(ground);
  const isOutside = (moment: number) => yearAt(moment) < first || yearAt(moment) > last;
  return asked
    .filter((name) => isOutside(momentsOf(given[name])?.first ?? 0))
    .map((name) => fault('window', name, { value: given[name] ?? '', first, last }));
}

/** An event is named in the drawing, so its window has to hold it. */
function eventFaults(given: StepAttributes, { records, known, ground }: TimelineGround) {
  if (given.event === undefined) return [];
  const unknown = referenceFault({ kind: 'event', id: given.event }, known, ground);
  if (unknown) return [withPath(unknown, 'event')];
  const event = records.events.find(({ id }) => id === given.event);
  const { first = -Infinity } = momentsOf(given.from) ?? {};
  const { last = Infinity } = momentsOf(given.to) ?? {};
  if (!event || (event.date.latest >= first && event.date.earliest <= last)) return [];
  return [fault('event', 'event', { id: event.id, date: event.date.written })];
}

function mapFaults({ map }: StepAttributes, { records, ground }: TimelineGround): BodyFault[] {
  if (map === undefined) return [];
  const ties = tiesOf(records, ground.now);
  const first = Math.min(...ties.map(({ from }) => from).filter(Number.isFinite));
  const last = yearAt(ground.now);
  const year = yearIn(map);
  if (!Number.isFinite(first)) return [fault('no-map', 'map')];
  const isShown = year !== null && year <= last && ties.some((tie) => isTieIn(tie, year));
  return isShown && year >= first ? [] : [fault('year', 'map', { value: map, first, last })];
}

function figureFaults(
  { figure, number }: StepAttributes,
  { records, known, ground }: TimelineGround,
): BodyFault[] {
  const read = number === undefined ? null : numberAt(number);
  const own = (id: string, key: StepAttribute) => {
    const unknown = referenceFault({ kind: 'figure', id }, known, ground);
    return unknown ? [withPath(unknown, key)] : [];
  };
  const named = figure === undefined ? [] : own(figure, 'figure');
  if (number === undefined) return named;
  if (read === null) return [...named, fault('number', 'number', { value: number })];
  const values = records.figures.find(({ id }) => id === read.figure)?.observations;
  if (!values) return [...named, ...own(read.figure, 'number')];
  const dates = values.map(({ time }) => time.written);
  if (dates.includes(read.at)) return named;
  const params = { figure: read.figure, at: read.at, dates: [...new Set(dates)].join(', ') };
  return [...named, fault('value', 'number', params)];
}
