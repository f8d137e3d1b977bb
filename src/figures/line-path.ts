import type { PlacedValue } from './placed.ts';

/** A run, or any line through points, as the path of an SVG. */
export function linePath({
  values,
}: {
  readonly values: readonly Pick<PlacedValue, 'x' | 'y'>[];
}): string {
  return values
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}
