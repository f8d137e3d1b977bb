import type { ChronicleDate } from '../dates/edtf-date.ts';
import { isAfter } from '../dates/compare.ts';
import type { BaseRecord, Confidence } from './record.ts';
import type { LocalText } from './text.ts';

export const EVENT_STATUSES = ['held', 'planned', 'cancelled'] as const;
type EventStatus = (typeof EVENT_STATUSES)[number];

export const OUTCOME_KINDS = [
  'memorandum',
  'agreement',
  'letter-of-intent',
  'statement',
  'decision',
  'commitment',
  'opening',
  'award',
  'donation',
  'programme',
  'plan',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const OUTCOME_STATUSES = [
  'signed',
  'adopted',
  'agreed',
  'opened',
  'handed-over',
  'announced',
  'planned',
  'done',
  'unknown',
] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** Names a document of a partner's record. */
export interface AgreementRef {
  readonly partner: string;
  /** Its id within the partner. */
  readonly id: string;
}

/** What shows that something promised was done: an event, a source or both. */
interface Fulfilment {
  readonly event: string | null;
  readonly source: string | null;
}

/** A document signed, a commitment made, a thing opened or given at an event. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly text: LocalText;
  readonly status: OutcomeStatus;
  /** When it was signed or made, where that was not at the time of the event; else null. */
  readonly date: ChronicleDate | null;
  /** The document of a partner's record that it is; null where it is none. */
  readonly agreement: AgreementRef | null;
  /** Who is to do it, as the source says. */
  readonly owner: LocalText | null;
  /** By when it is to be done. */
  readonly due: ChronicleDate | null;
  readonly fulfilledBy: Fulfilment | null;
}

/** 3 is a turning point, 2 notable, 1 routine. */
export type Importance = 1 | 2 | 3;

/** Something that happened, or is announced to happen, at a stated time. */
export interface Event extends BaseRecord {
  readonly title: LocalText;
  /** A name of at most 40 characters, for drawings alone: lists and pages have the title. */
  readonly short: LocalText | null;
  readonly summary: LocalText;
  readonly date: ChronicleDate;
  readonly category: string;
  readonly pillars: readonly string[];
  readonly place: LocalText | null;
  readonly partners: readonly string[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly strategies: readonly string[];
  readonly figures: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly importance: Importance;
  readonly status: EventStatus;
  readonly confidence: Confidence;
}

/**
 * What a reader is to be told of an event. Announced for a time that is over, it is `unconfirmed` where
 * sources of that time were read and none says that it was held, `not-updated` where none were read yet.
 */
export const EVENT_STATES = [...EVENT_STATUSES, 'unconfirmed', 'not-updated'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/**
 * The state of an event on the day that begins at `now` (ms, UTC), with sources read up to `readUntil`;
 * undefined where nobody has said how far they were read.
 */
export function stateOf(
  event: Pick<Event, 'status' | 'date'>,
  now: number,
  readUntil: ChronicleDate | undefined,
): EventState {
  if (event.status === 'cancelled') return 'cancelled';
  if (event.status === 'planned' && event.date.latest < now) {
    return isReadFor(event.date, readUntil) ? 'unconfirmed' : 'not-updated';
  }
  return isPlanned(event, now) ? 'planned' : 'held';
}

/** True when an event was held by the moment `now` (ms, UTC): what was held was, however far sources were read. */
export function isHeld(event: Pick<Event, 'status' | 'date'>, now: number): boolean {
  return stateOf(event, now, undefined) === 'held';
}

/** True when sources were read for the whole of a date, as far as anybody has said. */
export function isReadFor(date: ChronicleDate, readUntil: ChronicleDate | undefined): boolean {
  return readUntil === undefined || date.latest <= readUntil.latest;
}

/** True when the event is announced only, or its whole date still lies ahead of `now` (ms, UTC). */
export function isPlanned(event: Pick<Event, 'status' | 'date'>, now: number): boolean {
  return event.status === 'planned' || isAfter(event.date, now);
}
