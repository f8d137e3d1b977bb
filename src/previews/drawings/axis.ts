import { px } from '../picture/box.ts';
import { COLOURS } from '../picture/colours.ts';

/** Years that a line is divided by, so that they are easily counted on. */
const ROUND = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** The fewest round years for which `fits` holds; null where they would be more than a thousand. */
export function roundYears(fits: (years: number) => boolean): number | null {
  return ROUND.find(fits) ?? null;
}

/** The line on which drawings stand. */
export function axisLine(left: number, right: number, floor: number): string {
  return `<path d="M${left} ${px(floor)}H${right}" stroke="${COLOURS['line-strong']}" stroke-width="2"/>`;
}
