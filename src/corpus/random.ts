import { randomLcg } from 'd3';

/** Chance that repeats: the same seed gives the same run of choices. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different entries, fewer where the list is shorter, in the list's own order. */
  some<T>(list: readonly T[], count: number): T[];
  /** The value of one row, each as likely as its weight. */
  weighted<T>(rows: readonly (readonly [weight: number, value: T])[]): T;
}

/** A generator for `seed`, the same on every machine. */
export function randomFrom(seed: number): Random {
  const next = randomLcg(seed);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T;
  return { next, whole, pick, some, weighted };

  function some<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, list.length)) chosen.add(whole(0, list.length - 1));
    return list.filter((_, index) => chosen.has(index));
  }

  function weighted<T>(rows: readonly (readonly [number, T])[]): T {
    let left = next() * rows.reduce((sum, [weight]) => sum + weight, 0);
    const row = rows.find(([weight]) => (left -= weight) < 0) ?? rows.at(-1);
    return (row as readonly [number, T])[1];
  }
}
