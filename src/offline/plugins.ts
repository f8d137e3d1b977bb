import type { WorkboxPlugin } from 'workbox-core/types.js';
import { pageAddress } from './keeping.ts';
import type { OfflineSettings } from './settings.ts';
import { readerClock } from './reader-clock.ts';
import type { Shelf } from './shelf.ts';
import { stamped, stampOf } from './stamp.ts';
import { languageOf, withNote } from './told-page.ts';

/** Keeps whole answers alone, each with the moment it was kept. */
export const STAMPING: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 ? stamped(response, readerClock()) : null,
};

/** A page is one whatever stands behind its `?`. */
export const BY_PATH: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAddress(request.url)),
};

/** Says in the copy of a page when it was kept, in the page's language. */
export function telling({ standIns }: OfflineSettings): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ cachedResponse }) => {
      const at = cachedResponse && stampOf(cachedResponse)?.at;
      if (!cachedResponse || at === undefined) return cachedResponse ?? null;
      const html = await cachedResponse.clone().text();
      const own = standIns.find(({ language }) => language === languageOf(html)) ?? standIns[0];
      if (!own) return cachedResponse;
      const told = withNote(html, at, readerClock(), own.words);
      return new Response(told, { headers: cachedResponse.headers });
    },
  };
}

/** Notes the use of files, so that those of pages a reader still opens stay. */
export function noting(shelf: Shelf): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
      if (cachedResponse) event.waitUntil(shelf.note(request.url, cachedResponse.clone()));
      return Promise.resolve(cachedResponse ?? null);
    },
  };
}
