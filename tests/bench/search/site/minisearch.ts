import MiniSearch from 'minisearch';
import { offer, show, SHOWN } from './engine.ts';

let index: MiniSearch | null = null;

offer({
  prepare: async () => {
    const json = await (await fetch('/minisearch.json')).text();
    index = MiniSearch.loadJSON(json, {
      fields: ['title', 'text'],
      storeFields: ['title', 'url'],
    });
  },
  ask: (query, shown) => {
    const results = index?.search(query) ?? [];
    show(results.slice(0, SHOWN).map((result) => [String(result['title']), '']));
    shown();
    return Promise.resolve(results.length);
  },
});
