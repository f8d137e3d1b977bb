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

export const collections = {
  events: collection('events'),
  eventTexts: collection('eventTexts'),
  partners: collection('partners'),
  partnerTexts: collection('partnerTexts'),
  strategies: collection('strategies'),
  strategyTexts: collection('strategyTexts'),
  figures: collection('figures'),
  sources: collection('sources'),
  people: collection('people'),
  organisations: collection('organisations'),
  pages: collection('pages'),
  site: collection('site'),
  taxonomy: collection('taxonomy'),
  search: collection('search'),
  map: collection('map'),
};
