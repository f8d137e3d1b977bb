import type { RecordKind } from '#domain/records/kinds.ts';
import type { RecordData } from './collections.ts';

/** What is to be told of an event on a day: announced for a time that is over, nothing confirms that it was held. */
type ToldState = RecordData<'event'>['status'] | 'unconfirmed';

type Dated = Pick<RecordData<'event'>, 'status' | 'date'>;

/** The state of an event on the day the data is of, ISO 8601. */
export function toldState({ status, date }: Dated, day: string): ToldState {
  if (status === 'cancelled') return 'cancelled';
  const now = Date.parse(day);
  const isOver = date.latest !== null && Date.parse(date.latest) < now;
  if (status === 'planned') return isOver ? 'unconfirmed' : 'planned';
  return date.earliest !== null && Date.parse(date.earliest) > now ? 'planned' : 'held';
}

/** schema.org's word for that; none for what nothing confirms: it knows only what is to come as planned, or came so. */
export function eventStatusAddress(state: ToldState): string | null {
  if (state === 'unconfirmed') return null;
  return `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`;
}

/** How sure a record is, under the names the JSON data has for it. */
export interface Certainty {
  readonly status: ToldState | null;
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
