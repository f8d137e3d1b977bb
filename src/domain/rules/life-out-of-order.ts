import { AGREEMENT_STAGES, type LifeStage } from '../records/partner.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** An agreement is proposed, signed, in force, renewed or amended, and expires: in that order of time. */
export const lifeOutOfOrder: Rule = ({ partners }) =>
  partners.flatMap(({ file, agreements }) =>
    agreements.flatMap(({ life }, a) =>
      life.flatMap((stage, s) => check(file, ['agreements', a, 'life', s], life[s - 1], stage)),
    ),
  );

// What happens while a document is in force has no order of its own.
const RANKS: Readonly<Record<LifeStage['stage'], number>> = {
  proposed: 0,
  signed: 1,
  'in-force': 2,
  renewed: 2,
  amended: 2,
  expired: 3,
};

function check(
  file: string,
  field: FieldPath,
  before: LifeStage | undefined,
  stage: LifeStage,
): Finding[] {
  if (!before) return [];
  const kind = 'life-out-of-order';
  const params = { stage: stage.stage, date: stage.date.written };
  if (stage.date.latest < before.date.earliest) {
    const earlier = { before: before.stage, beforeDate: before.date.written };
    return [{ kind, file, field: [...field, 'date'], params: { ...params, ...earlier } }];
  }
  const revived = before.stage === 'expired' && stage.stage === 'renewed';
  if (revived || RANKS[stage.stage] >= RANKS[before.stage]) return [];
  const order = AGREEMENT_STAGES.join(' → ');
  const earlier = { before: before.stage, order };
  return [
    { kind, file, field: [...field, 'stage'], variant: 'stage', params: { ...params, ...earlier } },
  ];
}
