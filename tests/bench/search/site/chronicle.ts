import { makeAsker, type Answered } from '#drawing/search/asking.ts';
import { openLibrary } from '#drawing/search/library.ts';
import { resultParts } from '#drawing/search/result-lines.ts';
import { offer, SHOWN } from './engine.ts';

/** This site's search, as its dialog asks (`enough` results) or as its page does (all, counted). */
export function offerChronicle(enough: number | null): void {
  const library = openLibrary('/', 'vi');
  offer({
    prepare: async () => {
      await library.means();
    },
    ask: (text, shown) =>
      new Promise((resolve, reject) => {
        const ask = makeAsker(library, SHOWN, (progress) => {
          if (progress.state === 'failed') reject(new Error(text));
          if (progress.state !== 'answered') return;
          draw(progress);
          if (progress.shown.length > 0) shown();
          if (progress.complete) resolve(progress.answer.hits.length);
        });
        void ask({
          text,
          selection: {},
          order: 'relevance',
          unfinished: false,
          counted: enough === null,
          enough,
        });
      }),
  });
}

function draw({ shown, means, answer }: Answered): void {
  const items = shown.map(({ entry }) => {
    const item = document.createElement('li');
    const parts = resultParts(entry, { say: (key) => key, means, answer });
    item.append(parts.title, parts.meta, parts.excerpt);
    return item;
  });
  document.querySelector('ol')?.replaceChildren(...items);
}
