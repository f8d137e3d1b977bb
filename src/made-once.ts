/**
 * Remembers what `make` gave for each key, for things that cost more to make than to keep, such as
 * the platform's formats. What was made is never forgotten: keys are few, a language or a time zone.
 */
export function oncePerKey<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * Remembers what `make` worked out from each object, for as long as the object lives: what all pages
 * ask of one catalogue. The object must not change.
 */
export function oncePerObject<K extends object, V extends object>(make: (from: K) => V) {
  const made = new WeakMap<K, V>();
  return (from: K): V => {
    const known = made.get(from);
    if (known) return known;
    const value = make(from);
    made.set(from, value);
    return value;
  };
}

/**
 * Remembers for each object and key what was made for both: what the pages of one language ask of one
 * catalogue. The object must not change.
 */
export function oncePerPair<V>() {
  const known = oncePerObject<object, Map<string, V>>(() => new Map());
  return (from: object, key: string, make: () => V): V => {
    const of = known(from);
    const made = of.get(key) ?? make();
    of.set(key, made);
    return made;
  };
}
