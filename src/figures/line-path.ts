import type { Run } from './placed.ts';

/** A run as the path of an SVG. */
export function linePath({ values }: Pick<Run, 'values'>): string {
  return values
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}
