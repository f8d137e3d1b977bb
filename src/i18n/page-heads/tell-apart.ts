/** Something with a name, and what tells it from others of that name, the most telling first; a detail it lacks is empty. */
export interface Named {
  /** The one thing nothing else has: `source/vov-rotterdam-2013`. */
  readonly key: string;
  readonly name: string;
  readonly details: readonly string[];
}

/**
 * A title for each, by key, of which no two are the same: its name, and only where another has that name
 * too, or a page of `taken` has it, the name with as few details behind it in brackets as tell all of
 * them apart, at last with its key.
 */
export function tellApart(
  all: readonly Named[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const byName = Map.groupBy(all, ({ name }) => name);
  const used = new Set([...taken, ...byName.keys()]);
  const titles = new Map<string, string>();
  for (const [name, group] of byName) {
    if (!taken.has(name)) used.delete(name);
    const labels = used.has(name) || group.length > 1 ? labelsOf(group, used) : [name];
    group.forEach(({ key }, i) => titles.set(key, labels[i] ?? name));
    for (const label of labels) used.add(label);
  }
  return titles;
}

/** A label for each of one name, none of which is in `used`. */
function labelsOf(group: readonly Named[], used: ReadonlySet<string>): string[] {
  const found = waysToTell(group)
    .map((way) => group.map(({ name, details }) => labelled(name, way(details))))
    .find((labels) => new Set(labels).size === labels.length && !labels.some(isIn(used)));
  return found ?? group.map(({ name, details, key }) => labelled(name, [...details, key]));
}

/** One detail alone, each in turn; then the first two, three, … together. */
function waysToTell(group: readonly Named[]) {
  const most = Math.max(...group.map(({ details }) => details.length));
  const places = Array.from({ length: most }, (_, i) => i);
  return [
    ...places.map((at) => (details: readonly string[]) => details.slice(at, at + 1)),
    ...places.slice(1).map((at) => (details: readonly string[]) => details.slice(0, at + 1)),
  ];
}

function labelled(name: string, details: readonly string[]): string {
  const said = details.filter((detail) => detail !== '' && detail !== name);
  return said.length > 0 ? `${name} (${said.join(', ')})` : name;
}

function isIn(used: ReadonlySet<string>) {
  return (label: string) => used.has(label);
}
