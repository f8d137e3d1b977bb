import { showHits } from '#drawing/search/asking.ts';
import { openLibrary } from '#drawing/search/library.ts';
import { resultParts } from '#drawing/search/result-lines.ts';
import { search } from '#search/search.ts';
import { offer, SHOWN } from './engine.ts';

/** This site's search, as its dialog asks (`enough` results) or as its page does (all, counted). */
export function offerChronicle(enough: number | null): void {
  const library = openLibrary('/', 'vi');
  offer({
    prepare: async () => {
      await library.means();
    },
    ask: async (text, shown) => {
      const means = await library.means();
      let hits = 0;
      const answers = search(means, {
        ...{ text, selection: {}, order: 'relevance', unfinished: false },
        ...{ counted: enough === null, enough },
      });
      for await (const answer of answers) {
        const list = await showHits(means, answer.hits.slice(0, SHOWN));
        const items = list.map(({ entry }) => {
          const item = document.createElement('li');
          const parts = resultParts(entry, { say: (key) => key, means, answer });
          item.append(parts.title, parts.meta, parts.excerpt);
          return item;
        });
        document.querySelector('ol')?.replaceChildren(...items);
        hits = answer.hits.length;
        if (hits > 0) shown();
      }
      return hits;
    },
  });
}
