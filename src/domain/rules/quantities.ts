import type { Figure } from '../records/figure.ts';
import type { Objective, Quantity } from '../records/strategy.ts';
import type { LocalText } from '../records/text.ts';
import { tokensOf } from '../words/tokens.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** A target or a baseline says a number, in the unit of the figure that measures it. */
export const quantities: Rule = ({ strategies, figures }) => {
  const units = new Map(figures.map((figure) => [figure.id, figure]));
  return strategies.flatMap(({ file, objectives }) =>
    objectives.flatMap((objective, index) =>
      (['target', 'baseline'] as const).flatMap((part) => {
        const field = ['objectives', index, part];
        const figure = units.get(objective.figure ?? '');
        return faultsOf(file, field, objective[part], figure);
      }),
    ),
  );
};

function faultsOf(
  file: string,
  field: FieldPath,
  quantity: Objective['target'] | Objective['baseline'],
  figure: Figure | undefined,
): Finding[] {
  if (!quantity) return [];
  const { value, min, max } = quantity;
  const key = String(field.at(-1));
  if (value === null && min === null && max === null) {
    return [{ kind: 'quantity-without-value', file, field, params: { key } }];
  }
  if (min !== null && max !== null && min > max) {
    return [{ kind: 'min-above-max', file, field: [...field, 'min'], params: { key, min, max } }];
  }
  return figure && !sharesUnit(quantity, figure) ? [otherUnit(file, field, quantity, figure)] : [];
}

function otherUnit(file: string, field: FieldPath, { unit }: Quantity, figure: Figure): Finding {
  const params = { unit: sayOne(unit), id: figure.id, wanted: sayOne(figure.unit) };
  return { kind: 'unit-not-of-figure', file, field: [...field, 'unit'], params };
}

/** A share is measured by counts, and a share of anything may be a target. */
const SHARE = /%|‰|percent|phần trăm/i;

/** One language in which both say a unit in the same words is enough; a unit may say more than the figure's. */
function sharesUnit({ unit }: Quantity, figure: Figure): boolean {
  const forms = (words: LocalText) =>
    Object.values(words).flatMap((text) => text.split('|').map((form) => tokensOf(form).join(' ')));
  const own = forms(unit);
  const shares = [unit, figure.unit].map((words) =>
    Object.values(words).some((text) => SHARE.test(text)),
  );
  if (shares[0] !== shares[1]) return true;
  return forms(figure.unit).some((text) => own.some((mine) => contains(mine, text)));
}

function contains(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function sayOne(unit: LocalText): string {
  return Object.values(unit)[0] ?? '';
}
