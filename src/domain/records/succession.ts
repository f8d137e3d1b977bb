/** How things of a kind follow one another: `of` gives the ids of those whose place one takes, or that it changes. */
export interface Succession<T> {
  readonly of: (thing: T) => readonly string[];
  /** When it begins, for the order. */
  readonly beginOf: (thing: T) => number;
}

interface Named {
  readonly id: string;
}

/**
 * Things in the order of their beginnings, each at once followed by those that follow it. Things that follow one
 * another round a circle have no first: they come last, each once.
 */
export function inSuccession<T extends Named>(
  things: readonly T[],
  { of, beginOf }: Succession<T>,
): T[] {
  const byBegin = things.toSorted((a, b) => beginOf(a) - beginOf(b) || (a.id < b.id ? -1 : 1));
  const known = new Set(things.map(({ id }) => id));
  const placed = new Set<string>();
  const withFollowers = (thing: T): T[] => {
    if (placed.has(thing.id)) return [];
    placed.add(thing.id);
    return [thing, ...followersOf(thing, byBegin, of).flatMap(withFollowers)];
  };
  const isFirst = (thing: T) => !of(thing).some((id) => known.has(id));
  return [...byBegin.filter(isFirst), ...byBegin].flatMap(withFollowers);
}

/** Those that take the place of a thing or change it. */
export function followersOf<T>({ id }: Named, things: readonly T[], of: Succession<T>['of']): T[] {
  return things.filter((thing) => of(thing).includes(id));
}

/** A thing with all that it follows and that follow it, one after another. */
export function familyOf<T extends Named>(
  thing: T,
  things: readonly T[],
  of: Succession<T>['of'],
): T[] {
  const family = new Set([thing]);
  for (const member of family) {
    const above = things.filter(({ id }) => of(member).includes(id));
    for (const other of [...above, ...followersOf(member, things, of)]) family.add(other);
  }
  return [...family];
}
