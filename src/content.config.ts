import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { hasFiles } from './content-files.ts';
import { contentFolder } from './content-folder.ts';
import { COLLECTIONS, entryId, type CollectionName } from './schemas/collections.ts';

function collection(name: CollectionName) {
  const { folder, files, schema } = COLLECTIONS[name];
  const reader = glob({
    // As an address: Astro would read one into a path, and cut it short at a `#` or `?`.
    base: pathToFileURL(`${contentFolder()}/${folder}/`),
    pattern: [...files],
    generateId: ({ entry }) => entryId(name, entry),
  });
  // While editing, a folder that is empty now may have a file in a minute: it is watched.
  const load: typeof reader.load = async (context) => {
    if (context.watcher || hasFiles(name)) await reader.load(context);
    else context.store.clear();
  };
  return defineCollection({ loader: { ...reader, load }, schema });
}

const names = Object.keys(COLLECTIONS) as CollectionName[];

export const collections = Object.fromEntries(
  names.map((name) => [name, collection(name)]),
) as Readonly<Record<CollectionName, ReturnType<typeof collection>>>;
