import { compareDates, endOf, yearOf } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import type { LifeStage, Partner } from '../records/partner.ts';
import type { Strategy } from '../records/strategy.ts';
import type { LocalText } from '../records/text.ts';
import type { Catalogue } from './catalogue.ts';
import { documentsOf, documentsSignedIn, isDocument } from './documents.ts';
import type { YearRun } from './gaps.ts';
import { isWithin, yearsOfPeriod } from './period.ts';

/** A step of a document's life that falls into a period. */
export interface Paper {
  readonly date: ChronicleDate;
  readonly step: LifeStage['stage'] | 'adopted';
  readonly title: LocalText;
  /** The partner whose agreement it is; null for what only an event tells of. */
  readonly partner: string | null;
  /** The event it came about at; null for what only a partner's record tells of. */
  readonly event: string | null;
  /** How many sources tell of it. */
  readonly sources: number;
}

/** What was signed, adopted, issued and ended in a period, each list in time order. */
export interface Papers {
  readonly signed: readonly Paper[];
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
  return {
    signed: signedIn(catalogue, period, now),
    carriedOn: inOrder(stepsIn(catalogue.partners, period)),
    adopted: inOrder(adoptedAt(events)),
    issued: strategies.filter(({ issued }) => issued !== null && isWithin(issued, period)),
    ended: endedIn(strategies, period),
  };
}

/** Each document once, whether a partner's record or an event tells of it, in time order. */
function signedIn(catalogue: Catalogue, period: YearRun, now: number): Paper[] {
  const documents = documentsOf(catalogue, now);
  const signed = yearsOfPeriod(period).flatMap((year) => documentsSignedIn(documents, year));
  const papers = signed.flatMap(({ dated, title, agreement, partners, events, sources }) =>
    dated
      ? [
          {
            date: dated.date,
            step: 'signed' as const,
            title,
            partner: agreement ? (partners[0] ?? null) : null,
            event: events[0] ?? null,
            sources: sources.length,
          },
        ]
      : [],
  );
  return inOrder(papers);
}

/** What was resolved without anybody else's signature: a document adopted is no document signed. */
function adoptedAt(events: readonly Event[]): Paper[] {
  return events.flatMap(({ id, date, outcomes, sources }) =>
    outcomes
      .filter((outcome) => outcome.status === 'adopted' && !isDocument(outcome))
      .map((outcome) => ({
        date: outcome.date ?? date,
        step: 'adopted' as const,
        title: outcome.text,
        partner: null,
        event: id,
        sources: sources.length,
      })),
  );
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
