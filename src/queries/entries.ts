import { getCollection, type CollectionEntry } from 'astro:content';
import type { CollectionName } from '#schemas/collections.ts';
import { hasFiles } from '../content-files.ts';
import { asked, oncePerKey } from '../made-once.ts';

type Entries<C extends CollectionName> = ReadonlyMap<string, CollectionEntry<C>>;

const read = oncePerKey((name: CollectionName) => readEntries(name));

/**
 * A collection by id, in the order of the ids; empty when the content has none. Read once a build,
 * and anew on each call while editing. Asking Astro for what is not there, be it a collection or an
 * entry, is a warning, and a warning about content stops the build.
 */
export function entriesOf<C extends CollectionName>(name: C): Promise<Entries<C>> {
  if (import.meta.env.DEV) return readEntries(name);
  return asked('collection', [name], () => read(name) as unknown as Promise<Entries<C>>);
}

async function readEntries<C extends CollectionName>(name: C): Promise<Entries<C>> {
  if (!import.meta.env.DEV && !hasFiles(name)) return new Map();
  const entries = await getCollection(name);
  return new Map(entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, entry]));
}
