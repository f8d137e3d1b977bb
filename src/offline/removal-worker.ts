import { isOwnCache } from './kept-caches.ts';
import { workerScope } from './worker-scope.ts';

/*
 * What the site sends in the worker's place once it is switched off: it throws away all that was kept, and itself.
 * Browsers look for it whenever a reader opens a page.
 */

/** Put here by the build: the site's base path. */
declare const OFFLINE_BASE: string;

const scope = workerScope();

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  const own = (await caches.keys()).filter((name) => isOwnCache(name, OFFLINE_BASE));
  await Promise.all(own.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
