import { offer, show, SHOWN } from './engine.ts';

interface Found {
  readonly results: readonly { data(): Promise<{ meta: { title: string }; excerpt: string }> }[];
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<Found>;
}

const address = '/stock/pagefind.js';
let pagefind: Pagefind | null = null;

offer({
  prepare: async () => {
    pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
  },
  ask: async (query, shown) => {
    const found = await pagefind?.search(query);
    const data = await Promise.all((found?.results ?? []).slice(0, SHOWN).map((one) => one.data()));
    show(data.map(({ meta, excerpt }) => [meta.title, excerpt]));
    shown();
    return found?.results.length ?? 0;
  },
});
