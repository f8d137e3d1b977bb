import type { Organisation, Successor } from '../records/organisation.ts';
import { wayBack } from './ring.ts';
import type { Finding, Rule } from './rule.ts';

/** No body takes over from itself, not even by way of others. */
export const successionCycle: Rule = ({ organisations }) => {
  const byId = new Map(organisations.map((body) => [body.id, body]));
  const onward = (from: string) => (byId.get(from)?.succeededBy ?? []).map(({ id }) => id);
  return organisations.flatMap(({ id, file, succeededBy }) =>
    succeededBy.flatMap((successor, index): Finding[] => {
      const chain = wayBack(id, successor.id, onward);
      // A ring is told once, from its alphabetically first body.
      if (!chain || chain.some((other) => other < id)) return [];
      const field = ['succeededBy', index, 'id'];
      const params = { chain: [id, ...chain].join(' → ') };
      return [{ kind: 'succession-cycle', file, field, params }];
    }),
  );
};

/** A body is taken over from once it is there, by one that is there. */
export const successionDates: Rule = ({ organisations }) => {
  const byId = new Map(organisations.map((body) => [body.id, body]));
  return organisations.flatMap((body) =>
    body.succeededBy.flatMap((successor, index) =>
      faultsOf(body, successor, byId.get(successor.id)).map((fault): Finding => ({
        kind: 'succession-dates',
        file: body.file,
        field: ['succeededBy', index, 'at'],
        ...fault,
      })),
    ),
  );
};

/** Uncertain dates are given the benefit of the doubt: only what cannot be true is a problem. */
function faultsOf(
  { founded }: Organisation,
  { id, at }: Successor,
  other: Organisation | undefined,
): Pick<Finding, 'variant' | 'params'>[] {
  if (!at) return [];
  const params = { id, date: at.written };
  if (founded && at.latest < founded.earliest) {
    return [{ params: { ...params, other: founded.written } }];
  }
  if (other?.founded && at.latest < other.founded.earliest) {
    return [{ variant: 'not-yet', params: { ...params, other: other.founded.written } }];
  }
  if (other?.dissolved && other.dissolved.latest < at.earliest) {
    return [{ variant: 'no-more', params: { ...params, other: other.dissolved.written } }];
  }
  return [];
}
