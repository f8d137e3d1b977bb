import type { Agreement } from './pace.ts';
import type { Found } from './question.ts';
import type { Reason, Verdict } from './verdict.ts';

const SAYS: Partial<Record<Reason, Verdict>> = {
  reached: 'met',
  'reached-in-time': 'met',
  'fast-enough': 'on-pace',
  'too-slow': 'behind',
  missed: 'behind',
};

/** A verdict only where every reading agrees and the latest value was counted; else it depends. */
export function settle(
  agreement: Agreement,
  reasons: Readonly<Record<Agreement, Reason>>,
  isEstimated: boolean,
): Found {
  const reason = reasons[agreement];
  const verdict = SAYS[reason] ?? 'depends';
  return isEstimated && verdict !== 'depends'
    ? { verdict: 'depends', reason: 'estimated' }
    : { verdict, reason };
}
