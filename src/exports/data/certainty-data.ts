import type { Event, EventState } from '#domain/records/event.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { RecordData } from './collections.ts';

/** schema.org's word for that; none for what nothing confirms: it knows only what is to come as planned, or came so. */
export function eventStatusAddress(state: EventState): string | null {
  if (state === 'unconfirmed' || state === 'not-updated') return null;
  return `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`;
}

/** How sure a record is, under the names the JSON data has for it. */
export interface Certainty {
  readonly status: Event['status'] | null;
  readonly state: EventState | null;
  readonly confidence: string | null;
  /** Of a source: whether its title is printed, or words of ours. */
  readonly titleIs: string | null;
  readonly doubt: Readonly<Record<string, string>> | null;
}

/** How sure a record is on the day the data is of. */
export function certaintyOf(one: RecordData<RecordKind>): Certainty {
  return {
    status: 'status' in one ? one.status : null,
    state: 'state' in one ? one.state : null,
    confidence: 'confidence' in one ? one.confidence : null,
    titleIs: 'titleIs' in one ? one.titleIs : null,
    doubt: one.doubt,
  };
}
