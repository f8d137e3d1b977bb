import { isExact } from '../../dates/compare.ts';
import { agreementState } from '../../records/agreement-state.ts';
import type { Agreement, Partner } from '../../records/partner.ts';
import { lastVisitorsIn } from '../visits.ts';
import type { Dealings } from './dealings.ts';

/** What the chronicle does not know of a partner and a reader would ask. */
export type Unknown =
  | { readonly kind: 'established' | 'no-agreement' | 'no-contact' | 'no-visit-in' }
  | { readonly kind: 'undated' | 'day' | 'term'; readonly agreement: Agreement };

/** What is not known at the moment `now` (ms, UTC). */
export function unknownsOf(
  partner: Pick<Partner, 'established' | 'agreements'>,
  { contacts, visits }: Pick<Dealings, 'contacts' | 'visits'>,
  now: number,
): Unknown[] {
  const all: (Unknown | false)[] = [
    !partner.established && { kind: 'established' },
    partner.agreements.length === 0 && { kind: 'no-agreement' },
    contacts.length === 0 && { kind: 'no-contact' },
    contacts.length > 0 && !lastVisitorsIn(visits) && { kind: 'no-visit-in' },
    ...partner.agreements.flatMap((agreement) => unknownsIn(agreement, now)),
  ];
  return all.filter((one) => one !== false);
}

function unknownsIn(agreement: Agreement, now: number): Unknown[] {
  const signed = agreement.life.find(({ stage }) => stage === 'signed');
  if (agreement.life.length === 0) return [{ kind: 'undated', agreement }];
  const noDay = signed && !isExact(signed.date);
  const noTerm = agreementState(agreement, now) === 'term-unknown';
  return [
    ...(noDay ? [{ kind: 'day' as const, agreement }] : []),
    ...(noTerm ? [{ kind: 'term' as const, agreement }] : []),
  ];
}
