import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './content-folder.ts';
import { COLLECTIONS, entryId, type CollectionName } from './schemas/collections.ts';

function collection(name: CollectionName) {
  const { folder, files, schema } = COLLECTIONS[name];
  const loader = glob({
    base: `${contentFolder()}/${folder}`,
    pattern: [...files],
    generateId: ({ entry }) => entryId(name, entry),
  });
  return defineCollection({ loader, schema });
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
