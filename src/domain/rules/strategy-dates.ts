import { yearOf } from '../dates/compare.ts';
import type { Strategy, StrategyLink, StrategyStatus } from '../records/strategy.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** What a document looks ahead to, and what became of it, comes after it was issued. */
export const beforeIssue: Rule = ({ strategies }) =>
  strategies.flatMap(({ file, issued, horizons, objectives, statuses, milestones }): Finding[] => {
    if (!issued || !Number.isFinite(issued.earliest)) return [];
    const early = (field: FieldPath, date: string | number): Finding => ({
      kind: 'before-issue',
      file,
      field,
      params: { date, issued: issued.written },
    });
    const year = yearOf(issued);
    return [
      ...horizons.flatMap((ahead, at) => (ahead < year ? [early(['horizons', at], ahead)] : [])),
      ...objectives.flatMap(({ target }, at) =>
        (target?.year ?? year) < year
          ? [early(['objectives', at, 'target', 'year'], target?.year ?? year)]
          : [],
      ),
      ...milestones.flatMap(({ date }, at) =>
        date.latest < issued.earliest ? [early(['milestones', at, 'date'], date.written)] : [],
      ),
      ...statuses.flatMap((status, at) =>
        status.at.latest < issued.earliest && !MAY_PRECEDE.has(status.state)
          ? [early(['statuses', at, 'at'], status.at.written)]
          : [],
      ),
    ];
  });

/** What may be said of a document that is still being written. */
const MAY_PRECEDE: ReadonlySet<StrategyStatus['state']> = new Set([
  ...(['drafting', 'cited', 'unknown'] as const),
]);

/** Relations by which a document acts on one that was there before it. */
const NEEDS_EARLIER: ReadonlySet<StrategyLink> = new Set([
  ...(['replaces', 'amends', 'extends'] as const),
]);

/** A document replaces, amends or extends one that was issued before it. */
export const replacesLater: Rule = ({ strategies }) => {
  const byId = new Map(strategies.map((strategy) => [strategy.id, strategy]));
  return strategies.flatMap((strategy) =>
    strategy.relations.flatMap(({ type, to }, index): Finding[] => {
      const other = byId.get(to);
      if (!other || !NEEDS_EARLIER.has(type) || !isEarlier(strategy, other)) return [];
      const params = { type, id: to, issued: strategy.issued?.written ?? '' };
      const later = other.issued?.written ?? '';
      const field = ['relations', index, 'to'];
      return [{ kind: 'replaces-later', file: strategy.file, field, params: { ...params, later } }];
    }),
  );
};

/** Only where no reading of the two dates makes it the later one. */
function isEarlier({ issued }: Strategy, other: Strategy): boolean {
  return issued !== null && other.issued !== null && issued.latest < other.issued.earliest;
}
