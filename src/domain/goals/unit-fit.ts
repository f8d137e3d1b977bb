import type { Figure } from '../records/figure.ts';
import type { Target } from '../records/strategy.ts';
import type { LocalText } from '../records/text.ts';
import { tokensOf } from '../words/tokens.ts';

const SHARE = /%|‰|percent|phần trăm/i;

/** True of a unit that is a share: per cent, per mille. */
export function isShare(unit: LocalText): boolean {
  return Object.values(unit).some((text) => SHARE.test(text));
}

/** One language in which both say a unit in the same words is enough; a unit may say more than the other. */
export function sharesUnit(one: LocalText, other: LocalText): boolean {
  if (isShare(one) !== isShare(other)) return false;
  const forms = formsOf(other);
  return formsOf(one).some((mine) => forms.some((text) => contains(mine, text)));
}

/** Whether a target's number can be set beside the figure's: in its unit, or as the growth of what is no share. */
export function fitsFigure({ unit, aimsAt }: Target, figure: Pick<Figure, 'unit'>): boolean {
  if (aimsAt === 'yearly-growth') return isShare(unit);
  return sharesUnit(unit, figure.unit);
}

function formsOf(words: LocalText): string[] {
  return Object.values(words).flatMap((text) =>
    text.split('|').map((form) => tokensOf(form).join(' ')),
  );
}

function contains(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
