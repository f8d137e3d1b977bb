/** Makes a value, and says what to do each time it is given to somebody. */
type Making = <V>(make: () => V) => readonly [value: V, given?: () => void];

/** Gives the answer to a question; who asks depends on that alone, whatever it is worked out from. */
type Asking = <V>(question: string, answer: () => V) => V;

let making: Making = (make) => [make()];
let asking: Asking = (_question, answer) => answer();

/**
 * Has all that is made once from now on made by `make`, and all that is asked answered by `ask`: the process that
 * renders pages notes by it what each page is made of.
 */
export function watchMaking(make: Making, ask: Asking): void {
  making = make;
  asking = ask;
}

/**
 * The answer to a question about the catalogue, told by its name and the words it is of, none of which has a space.
 * Who asks depends on the answer alone, not on all that was looked at to give it.
 */
export function asked<V>(name: string, words: readonly string[], answer: () => V): V {
  return asking([name, ...words].join(' '), answer);
}

/** Remembers what `make` gave, once for a whole process: what all pages ask of the one content. */
export function onceForAll<V>(make: () => V): () => V {
  let made: readonly [V, (() => void)?] | undefined;
  return () => {
    made ??= making(make);
    made[1]?.();
    return made[0];
  };
}

/** What is remembered by keys of a kind. */
interface Known<K, V> {
  get(key: K): (() => V) | undefined;
  set(key: K, give: () => V): unknown;
}

function onceIn<K, V>(known: Known<K, V>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    const give = known.get(key) ?? onceForAll(() => make(key));
    known.set(key, give);
    return give();
  };
}

/**
 * Remembers what `make` gave for each key, for things that cost more to make than to keep, such as
 * the platform's formats. What was made is never forgotten: keys are few, a language or a time zone.
 */
export function oncePerKey<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  return onceIn(new Map(), make);
}

/**
 * Remembers what `make` worked out from each object, for as long as the object lives: what all pages
 * ask of one catalogue. The object must not change.
 */
export function oncePerObject<K extends object, V extends object>(make: (from: K) => V) {
  return onceIn<K, V>(new WeakMap(), make);
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
