import type { Items } from './shapes.ts';
import { type Fields, fingerprint, isNothing } from './values.ts';

/** A part as it was and as it is; null where it was or is not. */
export type ItemPair = readonly [before: Fields | null, after: Fields | null];

/** Which parts of two lists are the same: equal ones, then those of one name, then those most alike. */
export function matchItems(
  before: readonly Fields[],
  after: readonly Fields[],
  { key }: Pick<Items, 'key'>,
): ItemPair[] {
  const free = new Set(before);
  const partner = new Map<Fields, Fields>();
  const take = (item: Fields, other: Fields | undefined) => {
    if (!other) return;
    partner.set(item, other);
    free.delete(other);
  };
  const pass = (printOf: (item: Fields) => string) => {
    const byPrint = Map.groupBy(free, printOf);
    for (const item of after) {
      if (!partner.has(item)) take(item, byPrint.get(printOf(item))?.shift());
    }
  };
  pass(fingerprint);
  pass((item) => fingerprint(key.map((name) => item[name])));
  for (const item of after) if (!partner.has(item)) take(item, mostAlike(item, free));
  return [
    ...after.map((item): ItemPair => [partner.get(item) ?? null, item]),
    ...before.filter((item) => free.has(item)).map((item): ItemPair => [item, null]),
  ];
}

/** The one that shares at least half of what is said with `item`; undefined when none does. */
function mostAlike(item: Fields, others: Iterable<Fields>): Fields | undefined {
  const ranked = [...others]
    .map((other) => ({ other, alike: likeness(item, other) }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  return ranked[0]?.other;
}

function likeness(a: Fields, b: Fields): number {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => !isNothing(a[key]) || !isNothing(b[key]),
  );
  const same = keys.filter((key) => fingerprint(a[key]) === fingerprint(b[key])).length;
  return keys.length === 0 ? 0 : same / keys.length;
}
