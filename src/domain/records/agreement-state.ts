import { hasBegun } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { stageAt, type Agreement, type LifeStage } from './partner.ts';

/** What a reader is to be told of an agreement on a day, as far as its life and its own term tell. */
export type AgreementState =
  | 'proposed'
  | 'ahead'
  | 'in-force'
  | 'expires-soon'
  | 'renewed'
  | 'term-ended'
  | 'expired'
  | 'term-unknown';

/** The state of an agreement at the moment `at` (ms, UTC). */
export function agreementState(agreement: Agreement, at: number): AgreementState {
  const { term, life } = agreement;
  const reached = stageAt(agreement, at);
  if (reached?.stage === 'expired') return 'expired';
  if (reached?.stage === 'proposed') return 'proposed';
  // All that is known of it still lies ahead.
  if (!reached && life.length > 0) return 'ahead';
  if (!term || hasUnknownEnd(term)) return 'term-unknown';
  if (!hasBegun(term, at)) return 'ahead';
  if (term.latest >= at) return term.latest < yearAfter(at) ? 'expires-soon' : 'in-force';
  return life.some((stage) => isRenewalOf(term, stage, at)) ? 'renewed' : 'term-ended';
}

/** A term that ends at a time no source tells says no more than that there is one. */
function hasUnknownEnd(term: ChronicleDate): boolean {
  return term.kind === 'interval' && term.end === 'unknown';
}

/** What renewed it before its term began led to that very term. */
function isRenewalOf(term: ChronicleDate, { stage, date }: LifeStage, at: number): boolean {
  return stage === 'renewed' && date.earliest > term.earliest && hasBegun(date, at);
}

/** The same day a year later. */
function yearAfter(at: number): number {
  const day = new Date(at);
  return day.setUTCFullYear(day.getUTCFullYear() + 1);
}
