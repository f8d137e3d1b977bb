import type { Event } from '../../records/event.ts';
import type { Partner } from '../../records/partner.ts';
import type { Commitment } from '../commitments.ts';
import type { FigureTold } from './figures-told.ts';
import type { PeopleMet } from './people-met.ts';
import type { TalkingPoint } from './points.ts';
import type { Sibling } from './siblings.ts';
import type { Unknown } from './unknowns.ts';

/** What stands on the sheet for a meeting with a partner: as much as two pages hold. */
export interface Briefing {
  readonly partner: Partner;
  /** The last contacts, the newest first. */
  readonly contacts: readonly Event[];
  readonly lastVisitors: Event | null;
  readonly met: PeopleMet;
  readonly promises: readonly Commitment[];
  /** Reasons to speak, without the promises, which have a list of their own. */
  readonly points: readonly TalkingPoint[];
  readonly figures: readonly FigureTold[];
  readonly siblings: readonly Sibling[];
  readonly unknowns: readonly Unknown[];
  /** Ids of the sources that what stands on the sheet rests on, in the order of their numbers. */
  readonly sources: readonly string[];
  /** How many lines there are to write on. */
  readonly noteLines: number;
}

/** The strongest source of what stands on a sheet, each once, in the order in which it is read. */
export function sourcesOnSheet(sheet: Omit<Briefing, 'sources' | 'noteLines'>): string[] {
  const { partner, contacts, lastVisitors, promises, points, figures } = sheet;
  const told = points.flatMap((point) => ('event' in point ? [point.event] : []));
  const events = [
    ...contacts.slice(0, 1),
    ...(lastVisitors ? [lastVisitors] : []),
    ...contacts.slice(1),
    ...promises.map(({ event }) => event),
    ...told,
  ];
  const first = (sources: readonly { readonly source: string }[]) =>
    sources.slice(0, 1).map(({ source }) => source);
  const ids = [
    ...first(partner.sources),
    ...partner.agreements.flatMap(({ sources }) => first(sources)),
    ...events.flatMap(({ sources }) => first(sources)),
    ...figures.map(({ value }) => value.source.source),
  ];
  return [...new Set(ids)];
}
