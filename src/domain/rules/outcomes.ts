import type { Outcome } from '../records/event.ts';
import { nearest } from './nearest.ts';
import type { Finding, Rule } from './rule.ts';

/** A document that an outcome is said to be stands in the partner's record. */
export const unknownAgreement: Rule = ({ events, partners }) => {
  const documents = new Map(
    partners.map(({ id, agreements }) => [id, new Set(agreements.map((given) => given.id))]),
  );
  return events.flatMap(({ file, outcomes }) =>
    outcomes.flatMap(({ agreement }, index): Finding[] => {
      const known = agreement && documents.get(agreement.partner);
      // A partner that is not there is told of by its own id.
      if (!known || known.has(agreement.id)) return [];
      const field = ['outcomes', index, 'agreement', 'id'];
      const near = nearest(agreement.id, known);
      const params = { id: agreement.id, name: agreement.partner };
      const fault = { kind: 'unknown-agreement', file, field } as const;
      return near
        ? [{ ...fault, variant: 'nearest', params: { ...params, nearest: near } }]
        : [{ ...fault, params }];
    }),
  );
};

/** What is promised at an event is due after it. */
export const dueBeforeEvent: Rule = ({ events }) =>
  events.flatMap(({ file, date, outcomes }) =>
    outcomes.flatMap(({ due, date: made }: Outcome, index): Finding[] => {
      const since = made ?? date;
      if (!due || due.latest >= since.earliest) return [];
      const params = { later: due.written, date: since.written };
      return [{ kind: 'due-before-event', file, field: ['outcomes', index, 'due'], params }];
    }),
  );
