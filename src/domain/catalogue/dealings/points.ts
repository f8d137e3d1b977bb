import { yearAt } from '../../dates/calendar.ts';
import { endOf, startOf } from '../../dates/compare.ts';
import type { ChronicleDate } from '../../dates/edtf-date.ts';
import { agreementState } from '../../records/agreement-state.ts';
import type { Event } from '../../records/event.ts';
import type { Agreement, Partner } from '../../records/partner.ts';
import { commitmentsAt, type Commitment, type Promising } from '../commitments.ts';
import { isDocument } from '../documents.ts';
import type { AnnouncedEvent } from './dealings.ts';

/**
 * The promises of events of which nothing shows that they were kept, the newest first. What was to become
 * a document is none of them: it stands among the documents.
 */
export function openPromises(
  events: readonly Event[],
  records: Promising,
  now: number,
): Commitment[] {
  return events
    .flatMap((event) => commitmentsAt(event, records, now))
    .filter(({ state, outcome }) => state !== 'kept' && !isDocument(outcome))
    .reverse();
}

/** A reason to speak with a partner, taken from the records and never made up. */
export type TalkingPoint =
  | { readonly kind: 'anniversary'; readonly years: number; readonly at: number }
  | { readonly kind: 'expires' | 'expired' | 'draft'; readonly agreement: Agreement }
  | { readonly kind: 'announced'; readonly event: Event; readonly state: AnnouncedEvent['state'] }
  | ({ readonly kind: 'promise' } & Pick<Commitment, 'event' | 'outcome'>);

/** What is still to come of meetings. */
interface Open {
  readonly announced: readonly AnnouncedEvent[];
  readonly promises: readonly Pick<Commitment, 'event' | 'outcome'>[];
}

/** The reasons as of `now` (ms, UTC), in the order in which they press. */
export function talkingPoints(
  partner: Pick<Partner, 'established' | 'lapsed' | 'agreements'>,
  { announced, promises }: Open,
  now: number,
): TalkingPoint[] {
  const ofState = (states: readonly string[], kind: 'expires' | 'expired' | 'draft') =>
    partner.agreements
      .filter((agreement) => states.includes(agreementState(agreement, now)))
      .map((agreement): TalkingPoint => ({ kind, agreement }));
  const anniversary = partner.lapsed ? null : nextAnniversary(partner.established, now);
  return [
    ...(anniversary ? [{ kind: 'anniversary' as const, ...anniversary }] : []),
    ...ofState(['expires-soon'], 'expires'),
    ...ofState(['proposed'], 'draft'),
    ...ofState(['term-ended'], 'expired'),
    ...announced.map(({ event, state }) => ({ kind: 'announced' as const, event, state })),
    ...promises.map((promise) => ({ kind: 'promise' as const, ...promise })),
  ];
}

/** Years that are kept: every fifth. */
const KEPT = 5;

/** The anniversary of a tie in the year of `now` (ms, UTC) or the next, where it is one that is kept. */
export function nextAnniversary(
  established: ChronicleDate | null,
  now: number,
): { readonly years: number; readonly at: number } | null {
  const begun = established && (startOf(established) ?? endOf(established));
  if (!begun || begun.precision === 'decade' || begun.precision === 'century') return null;
  const first = yearAt(begun.earliest);
  const year = yearAt(now);
  const isAhead = begun.precision === 'year' || sameDayIn(year, begun.latest) >= now;
  const next = [isAhead ? year : year + 1, year + 1].find((at) => (at - first) % KEPT === 0);
  return next !== undefined && next > first ? { years: next - first, at: next } : null;
}

function sameDayIn(year: number, moment: number): number {
  return new Date(moment).setUTCFullYear(year);
}
