import { yearAt } from '../dates/calendar.ts';
import { compareDates, endOf, isAfter } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { stateOf, type Event } from '../records/event.ts';
import type { Agreement, Partner } from '../records/partner.ts';
import { agreementState } from '../records/agreement-state.ts';
import type { Strategy } from '../records/strategy.ts';
import type { Catalogue } from './catalogue.ts';

/** What lies ahead by the records: an event announced, a document or a strategy that ends. */
export type Upcoming =
  | { readonly kind: 'event'; readonly date: ChronicleDate; readonly event: Event }
  | {
      readonly kind: 'agreement';
      readonly date: ChronicleDate;
      readonly partner: Partner;
      readonly agreement: Agreement;
    }
  | { readonly kind: 'strategy'; readonly date: ChronicleDate; readonly strategy: Strategy };

type Known = Pick<Catalogue, 'events' | 'partners' | 'strategies'>;

/**
 * What is announced for the time from `now` (ms, UTC) on, documents that expire within a year and
 * strategies that end by the close of the next one, what comes first first.
 */
export function upcoming(catalogue: Known, now: number): Upcoming[] {
  return [
    ...announced(catalogue, now),
    ...expiring(catalogue, now),
    ...ending(catalogue, now),
  ].sort((a, b) => a.date.latest - b.date.latest || compareDates(a.date, b.date));
}

function announced({ events }: Known, now: number): Upcoming[] {
  return events
    .filter((event) => stateOf(event, now, undefined) === 'planned')
    .map((event) => ({ kind: 'event', date: event.date, event }));
}

function expiring({ partners }: Known, now: number): Upcoming[] {
  return partners.flatMap((partner) =>
    partner.agreements.flatMap((agreement): Upcoming[] => {
      const { term } = agreement;
      const isSoon = agreementState(agreement, now) === 'expires-soon';
      return term && isSoon ? [{ kind: 'agreement', date: term, partner, agreement }] : [];
    }),
  );
}

function ending({ strategies }: Known, now: number): Upcoming[] {
  const nextYear = yearAt(now) + 1;
  return strategies.flatMap((strategy): Upcoming[] => {
    const end = strategy.span && endOf(strategy.span);
    if (!strategy.span || !end || end.latest < now) return [];
    const isSoon = yearAt(end.latest) <= nextYear;
    return isSoon && !isAfter(strategy.span, now)
      ? [{ kind: 'strategy', date: strategy.span, strategy }]
      : [];
  });
}
