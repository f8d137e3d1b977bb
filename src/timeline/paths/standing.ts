import type { TimelineBar } from '../items/item.ts';
import { endOfYear } from './life.ts';

/**
 * What a strategy is `today`, null while it holds; `past` where its last goal year is gone by and nobody tells its
 * end or speaks of it any more.
 */
export function standingOf(
  { start, end, horizons }: Pick<TimelineBar, 'start' | 'end' | 'horizons'>,
  today: number,
): 'draft' | 'over' | 'past' | null {
  if (end !== null && end <= today) return 'over';
  if (start === null) return 'draft';
  const isPast = end === null && horizons.length > 0 && endOfYear(Math.max(...horizons)) < today;
  return isPast ? 'past' : null;
}
