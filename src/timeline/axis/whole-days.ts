import { DAY, type Bounds } from '../items/item.ts';

/** Windows are drawn by hand and glide: so near to a midnight they mean it. */
export const NEAR = 60_000;

/** A window outward to whole days, but for what is so near to a midnight that it means it. */
export function wholeDays({ from, to }: Bounds): Bounds {
  const first = Math.floor((from + NEAR) / DAY) * DAY;
  return { from: first, to: Math.max(first + DAY, Math.ceil((to - NEAR) / DAY) * DAY) };
}
