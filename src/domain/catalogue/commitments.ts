import { oncePerObject } from '../../made-once.ts';
import { compareDates, hasBegun } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import {
  isPlanned,
  isReadFor,
  type Event,
  type Outcome,
  type OutcomeKind,
  type OutcomeStatus,
} from '../records/event.ts';
import type { Agreement, LifeStage, Partner } from '../records/partner.ts';
import type { Records } from './records.ts';

/** What a reader is to be told of a promise, those first that ask for something. */
export const COMMITMENT_STATES = ['overdue', 'open', 'unknown', 'kept'] as const;
type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** Why nothing can be said: no time was named, or sources were not read for the time it was due. */
type Silence = 'no-due' | 'not-read';

/** One promise made or plan announced at an event. */
export interface Commitment {
  /** `ghi-nho-chungcheongbuk/1`: the event and the outcome's place in it. */
  readonly id: string;
  readonly event: Event;
  readonly outcome: Outcome;
  /** When it was made. */
  readonly made: ChronicleDate;
  /** When it is to be done; of an event that is only announced, when it is to take place. */
  readonly due: ChronicleDate | null;
  readonly state: CommitmentState;
  readonly silence: Silence | null;
  /** What shows that it was done, as far as a record or a source is named. */
  readonly evidence: {
    readonly event: string | null;
    readonly source: string | null;
    readonly agreement: Outcome['agreement'];
  } | null;
  /** True where it was kept only after it was due. */
  readonly isLate: boolean;
}

/** Kinds of outcome that were promised when they were no more than announced. */
const ANNOUNCED_AHEAD: ReadonlySet<OutcomeKind> = new Set([
  ...(['plan', 'programme', 'opening', 'donation', 'award'] as const),
]);

/** Statuses by which a thing is there already. */
const THERE: ReadonlySet<OutcomeStatus> = new Set([
  ...(['done', 'opened', 'handed-over', 'signed'] as const),
]);

/** True for an outcome that says what is still to be done, or was then. */
export function isPromise({ kind, status, owner, due, fulfilledBy }: Outcome): boolean {
  return (
    kind === 'commitment' ||
    status === 'planned' ||
    (status === 'announced' && ANNOUNCED_AHEAD.has(kind)) ||
    owner !== null ||
    due !== null ||
    fulfilledBy !== null
  );
}

/**
 * Every promise as of `now` (ms, UTC): overdue ones first, the latest to be due before others, then open
 * ones, the first to be due before others; the rest newest first.
 */
export function commitmentsOf(records: Promising, now: number): Commitment[] {
  const known = knownFrom(records, now);
  return records.events.flatMap((event) => commitmentsIn(event, known)).sort(firstThingsFirst);
}

/** Those made at one event, in the order in which it tells them. */
export function commitmentsAt(event: Event, records: Promising, now: number): Commitment[] {
  return commitmentsIn(event, knownFrom(records, now));
}

/** True when there is a promise to be listed. */
export function hasCommitments({ events }: Pick<Records, 'events'>): boolean {
  return events.some(({ status, outcomes }) => status !== 'cancelled' && outcomes.some(isPromise));
}

/** What is known of promises is read from. */
export type Promising = Pick<Records, 'events' | 'partners' | 'site'>;

interface Proving {
  readonly events: ReadonlyMap<string, Event>;
  readonly agreements: ReadonlyMap<string, Agreement>;
}

interface Known extends Proving {
  readonly readUntil: ChronicleDate | undefined;
  readonly now: number;
}

// Made once: the page of every event that has a promise asks.
const eventsById = oncePerObject(
  (events: readonly Event[]) => new Map(events.map((event) => [event.id, event])),
);
const agreementsById = oncePerObject(
  (partners: readonly Partner[]) =>
    new Map(
      partners.flatMap(({ id, agreements }) =>
        agreements.map((one) => [`${id}/${one.id}`, one] as const),
      ),
    ),
);

/** What proves a promise, by id. */
function provingIn({ events, partners }: Pick<Records, 'events' | 'partners'>): Proving {
  return { events: eventsById(events), agreements: agreementsById(partners) };
}

function knownFrom(records: Promising, now: number): Known {
  return { ...provingIn(records), readUntil: records.site.readUntil.events, now };
}

/** What a cancelled event promised is asked of nobody. */
function commitmentsIn(event: Event, known: Known): Commitment[] {
  if (event.status === 'cancelled') return [];
  return event.outcomes.flatMap((outcome, index) =>
    isPromise(outcome) ? [commitmentIn(event, outcome, index, known)] : [],
  );
}

function commitmentIn(event: Event, outcome: Outcome, index: number, known: Known): Commitment {
  const due = outcome.due ?? (isPlanned(event, known.now) ? event.date : null);
  const proof = proofOf(event, outcome, known);
  const [state, silence] = proof ? (['kept', null] as const) : stateByDue(due, known);
  return {
    id: `${event.id}/${index}`,
    event,
    outcome,
    made: outcome.date ?? event.date,
    due,
    state,
    silence,
    evidence: proof?.evidence ?? null,
    isLate: Boolean(due && proof?.at && proof.at.earliest > due.latest),
  };
}

/** What has no proof is open until it was due, overdue when sources were read for that time too. */
function stateByDue(
  due: ChronicleDate | null,
  { readUntil, now }: Known,
): [CommitmentState, Silence | null] {
  if (!due) return ['unknown', 'no-due'];
  if (due.latest >= now) return ['open', null];
  return isReadFor(due, readUntil) ? ['overdue', null] : ['unknown', 'not-read'];
}

interface Proof {
  readonly at: ChronicleDate | null;
  readonly evidence: Commitment['evidence'];
}

/** What shows that it was done: what the record names, the document it was to become, its own status. */
function proofOf(event: Event, outcome: Outcome, known: Known): Proof | null {
  const { fulfilledBy, agreement, status } = outcome;
  const held = fulfilledBy?.event ? known.events.get(fulfilledBy.event) : undefined;
  if (held?.status === 'held' && !isPlanned(held, known.now)) {
    return { at: held.date, evidence: { event: held.id, source: null, agreement: null } };
  }
  if (fulfilledBy?.source) {
    const evidence = { event: null, source: fulfilledBy.source, agreement: null };
    return { at: null, evidence };
  }
  const signed = agreement && signedSince(event, agreement, known);
  if (signed) return { at: signed.date, evidence: { event: null, source: null, agreement } };
  return THERE.has(status) && !isPlanned(event, known.now) ? { at: null, evidence: null } : null;
}

function signedSince(
  { date }: Event,
  { partner, id }: NonNullable<Outcome['agreement']>,
  { agreements, now }: Known,
): LifeStage | undefined {
  return agreements
    .get(`${partner}/${id}`)
    ?.life.find(
      (step) =>
        (step.stage === 'signed' || step.stage === 'in-force' || step.stage === 'renewed') &&
        hasBegun(step.date, now) &&
        step.date.latest >= date.earliest,
    );
}

function firstThingsFirst(a: Commitment, b: Commitment): number {
  const rank = ({ state }: Commitment) => COMMITMENT_STATES.indexOf(state);
  return rank(a) - rank(b) || withinState(a, b) || (a.id < b.id ? -1 : 1);
}

function withinState(a: Commitment, b: Commitment): number {
  if (a.due && b.due && a.state === 'open') return compareDates(a.due, b.due);
  if (a.due && b.due && a.state === 'overdue') return compareDates(b.due, a.due);
  return compareDates(b.made, a.made);
}
