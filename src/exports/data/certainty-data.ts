import { dateOf } from '#domain/dates/edtf-date.ts';
import { stateOf, type EventState } from '#domain/records/event.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { RecordData } from './collections.ts';

type Dated = Pick<RecordData<'event'>, 'status' | 'date'>;

/** The state of an event on the day the data is of, ISO 8601; how far sources were read, the data does not say. */
export function toldState({ status, date }: Dated, day: string): EventState {
  return stateOf({ status, date: dateOf(date.edtf) }, Date.parse(day), undefined);
}

/** schema.org's word for that; none for what nothing confirms: it knows only what is to come as planned, or came so. */
export function eventStatusAddress(state: EventState): string | null {
  if (state === 'unconfirmed') return null;
  return `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`;
}

/** How sure a record is, under the names the JSON data has for it. */
export interface Certainty {
  readonly status: EventState | null;
  readonly confidence: string | null;
  /** Of a source: whether its title is printed, or words of ours. */
  readonly titleIs: string | null;
  readonly doubt: Readonly<Record<string, string>> | null;
}

/** How sure a record is on the day the data is of. */
export function certaintyOf<K extends RecordKind>(
  kind: K,
  one: RecordData<K>,
  day: string,
): Certainty {
  return {
    status: kind === 'event' ? toldState(one as RecordData<'event'>, day) : null,
    confidence: 'confidence' in one ? one.confidence : null,
    titleIs: 'titleIs' in one ? one.titleIs : null,
    doubt: one.doubt,
  };
}
