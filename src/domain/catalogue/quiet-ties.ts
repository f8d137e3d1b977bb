import { yearsBefore } from '../dates/calendar.ts';
import { agreementState, type AgreementState } from '../records/agreement-state.ts';
import type { Partner } from '../records/partner.ts';
import type { Catalogue } from './catalogue.ts';
import { lastContact } from './contacts.ts';

const OVER: ReadonlySet<AgreementState> = new Set(['expired', 'term-ended']);

/** After so many years without a contact a reader asks whether a tie is alive. */
export const QUIET_YEARS = 3;

/** True when no event of the last years shows a contact with the partner, or none does at all. */
export function isQuiet(
  catalogue: Pick<Catalogue, 'naming' | 'taxonomy'>,
  partner: string,
  now: number,
): boolean {
  const contact = lastContact(catalogue, partner, now);
  return !contact || contact.date.latest < yearsBefore(now, QUIET_YEARS);
}

/** True when there are documents and the time of every one has run out by the moment `now` (ms, UTC). */
export function hasOnlyExpired({ agreements }: Pick<Partner, 'agreements'>, now: number): boolean {
  const states = agreements.map((agreement) => agreementState(agreement, now));
  return states.length > 0 && states.every((state) => OVER.has(state));
}
