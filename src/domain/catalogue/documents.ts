import { oncePerKey, oncePerObject } from '../../made-once.ts';
import { compareDates, yearOf } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { agreementState, type AgreementState } from '../records/agreement-state.ts';
import {
  isPlanned,
  type Event,
  type Outcome,
  type OutcomeKind,
  type OutcomeStatus,
} from '../records/event.ts';
import type { Agreement, AgreementKind, LifeStage, Partner } from '../records/partner.ts';
import type { Citation } from '../records/record.ts';
import type { LocalText } from '../records/text.ts';
import type { Records } from './records.ts';

/** What a document is: those of partners' records, or an agreement whose kind no source narrows down. */
type DocumentKind = AgreementKind | 'agreement';

/** What is known of it on a day; `announced` is told of as being there, without word of its signing. */
export type DocumentState = AgreementState | 'announced';

/** The step a document's date tells of. */
type DatedStep = 'signed' | 'in-force' | 'adopted' | 'announced' | 'proposed';

/**
 * One document, once: a partner's agreement with the events at which it was signed, or what an event
 * alone says was signed. One entry may stand for several documents where a source only counts them.
 */
export interface SignedDocument {
  /** `busan/ket-nghia-1995`, or `20-nam-vsip/0`: the event and the outcome's place in it. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: LocalText;
  /** The partner whose agreement it is; else the partners its event names, who need not have signed. */
  readonly partners: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries it has to do with. */
  readonly countries: readonly string[];
  /** When it was signed; where that is not known, since when it holds, else when it was adopted, announced or proposed. */
  readonly dated: { readonly date: ChronicleDate; readonly as: DatedStep } | null;
  readonly term: ChronicleDate | null;
  readonly state: DocumentState;
  /** The record of the partner's agreement; null for what only an event tells of. */
  readonly agreement: Agreement | null;
  /** Ids of the events that have it among their outcomes, in the order of time. */
  readonly events: readonly string[];
  readonly sources: readonly Citation[];
}

interface Said {
  readonly event: Event;
  readonly outcome: Outcome;
  readonly index: number;
}

type Signing = Pick<Records, 'events' | 'partners' | 'site'>;

/** Every document of the chronicle as of `now` (ms, UTC), newest first, those without a date last. */
export function documentsOf(records: Signing, now: number): readonly SignedDocument[] {
  return documentsAsOf(records)(now);
}

/** The page of every year asks for them. */
const documentsAsOf = oncePerObject((records: Signing) =>
  oncePerKey((now: number) => allDocuments(records, now)),
);

function allDocuments({ events, partners, site }: Signing, now: number): SignedDocument[] {
  const said = events.filter(({ status }) => status !== 'cancelled').flatMap(documentsSaid);
  const byAgreement = Map.groupBy(said, ({ outcome }) => refOf(outcome));
  const ofPartners = partners.flatMap((partner) =>
    partner.agreements.map((agreement) => {
      const id = `${partner.id}/${agreement.id}`;
      return ofAgreement(id, partner, agreement, byAgreement.get(id) ?? [], now);
    }),
  );
  const countryOf = new Map(partners.map(({ id, country }) => [id, country]));
  const known = new Set(ofPartners.map(({ id }) => id));
  const others = said.filter(({ outcome }) => !known.has(refOf(outcome)));
  const ofEvents = others.map((one) => ofOutcome(one, countryOf, site.city.country, now));
  return [...ofPartners, ...ofEvents].sort(newestFirst);
}

/** True when there is a document to be listed. */
export function hasDocuments({ events, partners }: Pick<Records, 'events' | 'partners'>): boolean {
  return (
    partners.some(({ agreements }) => agreements.length > 0) ||
    events.some((event) => event.status !== 'cancelled' && documentsSaid(event).length > 0)
  );
}

/** Those that were signed, or came to hold, in a year; what was only proposed, announced or adopted is not among them. */
export function documentsSignedIn<Document extends SignedDocument>(
  documents: readonly Document[],
  year: number,
): Document[] {
  return documents.filter((document) => signedYear(document) === year);
}

/** The year in which a document was signed or came to hold; null where that is not known or not done. */
export function signedYear({ dated, state }: SignedDocument): number | null {
  if (!dated || state === 'proposed' || state === 'ahead') return null;
  return dated.as === 'signed' || dated.as === 'in-force' ? yearOf(dated.date) : null;
}

const KINDS_OF_DOCUMENT: ReadonlySet<OutcomeKind> = new Set([
  ...(['memorandum', 'agreement', 'letter-of-intent', 'statement'] as const),
]);

/** True for an outcome that is a document: by its kind, by being signed, or by being a partner's. */
export function isDocument({ kind, status, agreement }: Outcome): boolean {
  return KINDS_OF_DOCUMENT.has(kind) || status === 'signed' || agreement !== null;
}

function documentsSaid(event: Event): Said[] {
  return event.outcomes.flatMap((outcome, index) =>
    isDocument(outcome) ? [{ event, outcome, index }] : [],
  );
}

function refOf({ agreement }: Outcome): string {
  return agreement ? `${agreement.partner}/${agreement.id}` : '';
}

function ofAgreement(
  id: string,
  partner: Partner,
  agreement: Agreement,
  said: readonly Said[],
  now: number,
): SignedDocument {
  const { kind, title, term, sources } = agreement;
  return {
    id,
    kind,
    title,
    partners: [partner.id],
    countries: [partner.country],
    dated: dateInLife(agreement.life) ?? firstSaid(said),
    term,
    state: agreementState(agreement, now),
    agreement,
    events: [...new Set(said.map(({ event }) => event.id))],
    sources: eachOnce([...sources, ...said.flatMap(({ event }) => event.sources)]),
  };
}

function ofOutcome(
  said: Said,
  countryOf: ReadonlyMap<string, string>,
  home: string,
  now: number,
): SignedDocument {
  const { event, outcome, index } = said;
  const named = [...event.countries, ...event.partners.flatMap((id) => countryOf.get(id) ?? [])];
  return {
    id: `${event.id}/${index}`,
    kind: kindOf(outcome.kind),
    title: outcome.text,
    partners: event.partners,
    countries: [...new Set(named)].filter((country) => country !== home),
    dated: dateSaid(said),
    term: null,
    state: stateSaid(said, now),
    agreement: null,
    events: [event.id],
    sources: event.sources,
  };
}

function kindOf(kind: OutcomeKind): DocumentKind {
  if (kind === 'memorandum' || kind === 'letter-of-intent' || kind === 'statement') return kind;
  return kind === 'programme' || kind === 'plan' ? 'programme' : 'agreement';
}

function dateInLife(life: readonly LifeStage[]): SignedDocument['dated'] {
  const order: readonly DatedStep[] = ['signed', 'in-force', 'proposed'];
  const [found] = order.flatMap((as) => {
    const step = life.find(({ stage }) => stage === as);
    return step ? [{ date: step.date, as }] : [];
  });
  return found ?? null;
}

function firstSaid(said: readonly Said[]): SignedDocument['dated'] {
  const dates = said.map(dateSaid).sort(byDate);
  return dates.find(({ as }) => as === 'signed') ?? dates[0] ?? null;
}

/** What the rest say of a document is that it was signed or agreed. */
const STEPS_SAID: Partial<Record<OutcomeStatus, DatedStep>> = {
  planned: 'proposed',
  announced: 'announced',
  unknown: 'announced',
  adopted: 'adopted',
};

function dateSaid({ event, outcome }: Said): { date: ChronicleDate; as: DatedStep } {
  return { date: outcome.date ?? event.date, as: STEPS_SAID[outcome.status] ?? 'signed' };
}

function stateSaid({ event, outcome: { status } }: Said, now: number): DocumentState {
  if (status === 'planned' || isPlanned(event, now)) return 'proposed';
  return status === 'announced' || status === 'unknown' ? 'announced' : 'term-unknown';
}

function byDate(a: { date: ChronicleDate }, b: { date: ChronicleDate }): number {
  return compareDates(a.date, b.date);
}

function newestFirst(a: SignedDocument, b: SignedDocument): number {
  const byId = a.id < b.id ? -1 : 1;
  if (a.dated && b.dated) return compareDates(b.dated.date, a.dated.date) || byId;
  return a.dated ? -1 : b.dated ? 1 : byId;
}

/** Each source once, with the place in it that was named first. */
function eachOnce(sources: readonly Citation[]): Citation[] {
  return [...new Map([...sources].reverse().map((one) => [one.source, one])).values()].reverse();
}
