import { isHeld, type Event } from '../records/event.ts';
import type { RecordKind } from '../records/kinds.ts';
import type { Catalogue } from './catalogue.ts';

/** Someone, or some body, at the same events. */
export interface Companion {
  readonly id: string;
  /** The events that name both, the newest first. */
  readonly events: readonly Event[];
}

const FIELDS = { person: 'people', organisation: 'organisations', partner: 'partners' } as const;
type Named = keyof typeof FIELDS & RecordKind;

/** The events held by the moment `now` (ms, UTC) that name a record, the newest first. */
export function heldWith(
  catalogue: Pick<Catalogue, 'naming'>,
  kind: Named,
  id: string,
  now: number,
): Event[] {
  return catalogue
    .naming({ kind, id }, 'event')
    .filter((event) => isHeld(event, now))
    .toReversed();
}

/**
 * Those whom events name together, most events first, then the newest. That two were at one event says
 * that they may have met, no more.
 */
export function companionsIn(
  events: readonly Event[],
  kind: Named,
  except: string | null = null,
): Companion[] {
  const shared = new Map<string, Event[]>();
  for (const event of events) {
    for (const id of new Set(event[FIELDS[kind]])) {
      if (id !== except) shared.set(id, [...(shared.get(id) ?? []), event]);
    }
  }
  const place = new Map(events.map((event, index) => [event, index]));
  const newest = ({ events: [first] }: Companion) => (first && place.get(first)) ?? 0;
  return [...shared]
    .map(([id, own]): Companion => ({ id, events: own }))
    .sort((a, b) => b.events.length - a.events.length || newest(a) - newest(b));
}
