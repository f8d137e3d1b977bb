import { fitsFigure, isShare, sharesUnit } from '../goals/unit-fit.ts';
import type { Figure } from '../records/figure.ts';
import type { Objective, Quantity, Target } from '../records/strategy.ts';
import type { LocalText } from '../records/text.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** A target or a baseline says a number, in the unit of the figure that measures it. */
export const quantities: Rule = ({ strategies, figures }) => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return strategies.flatMap(({ file, objectives }) =>
    objectives.flatMap((objective, index) => {
      const field = ['objectives', index];
      return faultsOf(file, field, objective, byId.get(objective.figure ?? ''));
    }),
  );
};

function faultsOf(
  file: string,
  field: FieldPath,
  { target, baseline }: Objective,
  figure: Figure | undefined,
): Finding[] {
  const ofTarget = target ? numberFaults(file, [...field, 'target'], target) : [];
  const ofBaseline = baseline ? numberFaults(file, [...field, 'baseline'], baseline) : [];
  const form = target ? formFaults(file, [...field, 'target'], target, figure) : [];
  const isOther = figure && baseline && !sharesUnit(baseline.unit, figure.unit);
  return [
    ...(ofTarget.length > 0 ? ofTarget : form),
    ...ofBaseline,
    ...(isOther && ofBaseline.length === 0
      ? [otherUnit(file, [...field, 'baseline'], baseline, figure)]
      : []),
  ];
}

function numberFaults(file: string, field: FieldPath, { value, min, max }: Quantity): Finding[] {
  const key = String(field.at(-1));
  if (value === null && min === null && max === null) {
    return [{ kind: 'quantity-without-value', file, field, params: { key } }];
  }
  const isUpsideDown = min !== null && max !== null && min > max;
  return isUpsideDown
    ? [{ kind: 'min-above-max', file, field: [...field, 'min'], params: { key, min, max } }]
    : [];
}

/** What a target says of its years and of its figure, as its form has it. */
function formFaults(
  file: string,
  field: FieldPath,
  target: Target,
  figure: Figure | undefined,
): Finding[] {
  const { from, year, aimsAt, unit } = target;
  const kind = 'target-form';
  if (from !== null && year !== null && from > year) {
    return [{ kind, variant: 'years', file, field: [...field, 'from'], params: { from, year } }];
  }
  const at = [...field, 'unit'];
  if (aimsAt === 'yearly-growth' && !isShare(unit)) {
    return [{ kind, variant: 'growth', file, field: at, params: { unit: sayOne(unit) } }];
  }
  if (!figure || fitsFigure(target, figure)) return [];
  if (!isShare(unit) || isShare(figure.unit)) return [otherUnit(file, field, target, figure)];
  return [{ kind, file, field: at, params: unitsOf(target, figure) }];
}

function otherUnit(file: string, field: FieldPath, quantity: Quantity, figure: Figure): Finding {
  const params = unitsOf(quantity, figure);
  return { kind: 'unit-not-of-figure', file, field: [...field, 'unit'], params };
}

function unitsOf({ unit }: Quantity, figure: Figure) {
  return { unit: sayOne(unit), id: figure.id, wanted: sayOne(figure.unit) };
}

function sayOne(unit: LocalText): string {
  return Object.values(unit)[0] ?? '';
}
