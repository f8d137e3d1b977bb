import type { Figure } from '../records/figure.ts';
import type { Target } from '../records/strategy.ts';
import type { LocalText } from '../records/text.ts';
import { oncePerKey } from '../../made-once.ts';
import { tokensOf } from '../words/tokens.ts';

const SHARE = /%|‰|percent|phần trăm/i;

/** True of a unit that is a share: per cent, per mille. */
export function isShare(unit: LocalText): boolean {
  return Object.values(unit).some((text) => SHARE.test(text));
}

/** False of a unit that is a dash or nothing, as what is only counted has. */
export function hasWords(unit: LocalText): boolean {
  return formsOf(unit).some((form) => form !== '');
}

/**
 * One language in which both say a unit in the same words is enough; a unit may say more than the other,
 * but for how many of it are counted as one: dollars are not billions of dollars.
 */
export function sharesUnit(one: LocalText, other: LocalText): boolean {
  if (isShare(one) !== isShare(other)) return false;
  const scales = scalesIn({ ...one, ...other });
  const scaleOf = (form: string) => form.split(' ').filter((word) => scales.has(word));
  const forms = formsOf(other);
  return formsOf(one).some((mine) =>
    forms.some(
      (text) => contains(mine, text) && scaleOf(mine).join(' ') === scaleOf(text).join(' '),
    ),
  );
}

/** Whether a target's number can be set beside the figure's: in its unit, or as the growth of what is no share. */
export function fitsFigure({ unit, aimsAt }: Target, figure: Pick<Figure, 'unit'>): boolean {
  if (aimsAt === 'yearly-growth') return isShare(unit);
  return sharesUnit(unit, figure.unit);
}

const THOUSANDS = [1e3, 1e6, 1e9, 1e12];

/** What a text's languages call a thousand, a million and so on, one of them or several. */
function scalesIn(words: LocalText): ReadonlySet<string> {
  return new Set(
    Object.keys(words).flatMap((language) => scaleWords(language.split('-')[0] ?? '')),
  );
}

const scaleWords = oncePerKey((language: string): readonly string[] => {
  const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  return THOUSANDS.flatMap((n) => [n, 2 * n, 5 * n])
    .flatMap((n) => format.formatToParts(n))
    .filter(({ type }) => type === 'compact')
    .flatMap(({ value }) => tokensOf(value));
});

function formsOf(words: LocalText): string[] {
  return Object.values(words).flatMap((text) =>
    text.split('|').map((form) => tokensOf(form).join(' ')),
  );
}

function contains(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
