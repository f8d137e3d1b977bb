import { compareDates, endOf, yearOf } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Event, Outcome } from '../records/event.ts';
import type { LifeStage, Partner } from '../records/partner.ts';
import type { Strategy } from '../records/strategy.ts';
import type { LocalText } from '../records/text.ts';
import type { Catalogue } from './catalogue.ts';
import { documentsOf, documentsSignedIn, isDocument, type SignedDocument } from './documents.ts';
import type { YearRun } from './gaps.ts';
import { isWithin, yearsOfPeriod } from './period.ts';

/** A step of a document's life that falls into a period. */
export interface Paper {
  readonly date: ChronicleDate;
  readonly step: LifeStage['stage'] | 'adopted' | 'announced';
  readonly title: LocalText;
  /** The partner whose agreement it is; null for what only an event tells of. */
  readonly partner: string | null;
  /** The event it came about at; null for what only a partner's record tells of. */
  readonly event: string | null;
  /** How many sources tell of it. */
  readonly sources: number;
}

/** What was signed, announced, adopted, issued and ended in a period, each list in time order. */
export interface Papers {
  /** Those signed, and those of which no more is known than that they hold since then. */
  readonly signed: readonly Paper[];
  /** Those told of as being there, without word of their signing. */
  readonly announced: readonly Paper[];
  /** Agreements renewed, amended or expired. */
  readonly carriedOn: readonly Paper[];
  readonly adopted: readonly Paper[];
  readonly issued: readonly Strategy[];
  readonly ended: readonly { readonly strategy: Strategy; readonly date: ChronicleDate }[];
}

function inOrder<T extends { readonly date: ChronicleDate }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => compareDates(a.date, b.date));
}

/** The documents of a period on the day that begins at `now` (ms, UTC); `events` are those filed under it. */
export function papersOf(
  catalogue: Catalogue,
  period: YearRun,
  events: readonly Event[],
  now: number,
): Papers {
  const { strategies } = catalogue;
  const issued = strategies.filter((one) => one.issued !== null && isWithin(one.issued, period));
  const documents = datedDocuments(catalogue, now);
  const signed = yearsOfPeriod(period).flatMap((year) => documentsSignedIn(documents, year));
  const told = documents.filter(({ state, dated }) => {
    return state !== 'proposed' && isWithin(dated.date, period);
  });
  const only = (step: Paper['step']) => told.filter(({ dated }) => dated.as === step).map(paperOf);
  return {
    signed: inOrder(signed.map(paperOf)),
    announced: inOrder(only('announced')),
    carriedOn: inOrder(stepsIn(catalogue.partners, period)),
    adopted: inOrder([...adoptedAt(events, issued), ...only('adopted')]),
    issued,
    ended: endedIn(strategies, period),
  };
}

type Dated = SignedDocument & { readonly dated: NonNullable<SignedDocument['dated']> };

/** The documents with a date, each once, whether a partner's record or an event tells of it. */
function datedDocuments(catalogue: Catalogue, now: number): Dated[] {
  return documentsOf(catalogue, now).filter((one): one is Dated => one.dated !== null);
}

function paperOf({ dated, title, agreement, partners, events, sources }: Dated): Paper {
  return {
    date: dated.date,
    step: dated.as,
    title,
    partner: agreement ? (partners[0] ?? null) : null,
    event: events[0] ?? null,
    sources: sources.length,
  };
}

/**
 * What was resolved without anybody else's signature: a document adopted is no document signed. What is
 * one of the strategies issued is told there.
 */
function adoptedAt(events: readonly Event[], issued: readonly Strategy[]): Paper[] {
  return events.flatMap((event) => {
    const outcomes = event.outcomes.filter(
      (outcome) => outcome.status === 'adopted' && !isDocument(outcome),
    );
    const named = issued.filter(({ id }) => event.strategies.includes(id));
    const others = outcomes.filter(
      (outcome) => !named.some((strategy) => isIssuing(strategy, event, outcome, outcomes.length)),
    );
    return others.map((outcome) => ({
      date: outcome.date ?? event.date,
      step: 'adopted' as const,
      title: outcome.text,
      partner: null,
      event: event.id,
      sources: event.sources.length,
    }));
  });
}

/** Whether an outcome is that a strategy was issued: at that time, and either by its number or as all an event adopts. */
function isIssuing(strategy: Strategy, event: Event, outcome: Outcome, adopted: number): boolean {
  const { number, issued } = strategy;
  if (!issued || !mayCoincide(issued, outcome.date ?? event.date)) return false;
  const isNamed = Object.values(outcome.text).some((words) => number && words.includes(number));
  return isNamed || adopted === 1;
}

function mayCoincide(one: ChronicleDate, other: ChronicleDate): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

const CARRIED_ON: readonly LifeStage['stage'][] = ['renewed', 'amended', 'expired'];

function stepsIn(partners: readonly Partner[], period: YearRun): Paper[] {
  return partners.flatMap(({ id, agreements }) =>
    agreements.flatMap(({ title, life, sources }) =>
      life
        .filter(({ stage, date }) => CARRIED_ON.includes(stage) && isWithin(date, period))
        .map(({ stage, date }) => ({
          date,
          step: stage,
          title,
          partner: id,
          event: null,
          sources: sources.length,
        })),
    ),
  );
}

const ENDINGS = ['replaced', 'expired', 'completed'];

/** Strategies said to be over, or whose own span ends, in the period: each once, at the first word of it. */
function endedIn(strategies: readonly Strategy[], period: YearRun): Papers['ended'] {
  const all = strategies.flatMap((strategy) => {
    const said = strategy.statuses
      .filter(({ state, at }) => ENDINGS.includes(state) && isWithin(at, period))
      .map(({ at }) => ({ strategy, date: at }));
    const [first] = inOrder(said);
    return first ? [first] : spanEnd(strategy, period);
  });
  return inOrder(all);
}

function spanEnd(strategy: Strategy, { from, to }: YearRun): Papers['ended'] {
  const { span } = strategy;
  if (span?.kind !== 'interval' || endOf(span) === null) return [];
  const year = new Date(span.latest).getUTCFullYear();
  return from <= year && year <= to && yearOf(span) < from ? [{ strategy, date: span }] : [];
}
