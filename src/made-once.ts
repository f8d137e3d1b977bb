/** Who learns what values are made of: see `watchMaking`. */
interface Watch {
  /** Makes a value, and says what to do each time it is given to somebody. */
  readonly making: <V>(make: () => V) => readonly [value: V, given: () => void];
  /** Gives the answer to a question that stays the same as long as its answer does, whatever that is worked out from. */
  readonly asking: <V>(question: string, answer: () => V) => V;
}

let watch: Watch = {
  making: (make) => [make(), () => undefined],
  asking: (_question, answer) => answer(),
};

/**
 * Lets `next` learn of all that is made once and of all that is asked, from now on: the process that renders pages
 * notes by it what each page is made of.
 */
export function watchMaking(next: Watch): void {
  watch = next;
}

/**
 * The answer to a question about the catalogue, told by its name and the words it is of, none of which has a space.
 * Who asks depends on the answer alone, not on all that was looked at to give it.
 */
export function asked<V>(name: string, words: readonly string[], answer: () => V): V {
  return watch.asking([name, ...words].join(' '), answer);
}

/** Remembers what `make` gave, once for a whole process: what all pages ask of the one content. */
export function onceForAll<V>(make: () => V): () => V {
  let made: readonly [V, () => void] | undefined;
  return () => {
    made ??= watch.making(make);
    const [value, given] = made;
    given();
    return value;
  };
}

/**
 * Remembers what `make` gave for each key, for things that cost more to make than to keep, such as
 * the platform's formats. What was made is never forgotten: keys are few, a language or a time zone.
 */
export function oncePerKey<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, () => V>();
  return (key) => {
    const known = made.get(key);
    if (known) return known();
    const give = onceForAll(() => make(key));
    made.set(key, give);
    return give();
  };
}

/**
 * Remembers what `make` worked out from each object, for as long as the object lives: what all pages
 * ask of one catalogue. The object must not change.
 */
export function oncePerObject<K extends object, V extends object>(make: (from: K) => V) {
  const made = new WeakMap<K, () => V>();
  return (from: K): V => {
    const known = made.get(from);
    if (known) return known();
    const give = onceForAll(() => make(from));
    made.set(from, give);
    return give();
  };
}

/**
 * Remembers for each object and key what was made for both: what the pages of one language ask of one
 * catalogue. The object must not change.
 */
export function oncePerPair<V>() {
  const known = oncePerObject<object, Map<string, () => V>>(() => new Map());
  return (from: object, key: string, make: () => V): V => {
    const of = known(from);
    const give = of.get(key) ?? onceForAll(make);
    of.set(key, give);
    return give();
  };
}
