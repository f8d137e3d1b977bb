/** The share of a colour on the paper with which an ordinary event still stands out from it, at 3 to 1. */
const LIGHT: Readonly<Record<string, number>> = {
  red: 0.66,
  teal: 0.67,
  gold: 0.83,
  violet: 0.64,
  blue: 0.71,
  green: 0.74,
};
const OTHERS = 0.75;

/** How much of its colour the dot of an ordinary event has; turning points have all. */
export function lightness(hue: string): number {
  return LIGHT[hue] ?? OTHERS;
}
