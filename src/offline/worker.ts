import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { LIMITS } from './falling-out.ts';
import { oldCaches } from './kept-caches.ts';
import { keepingOf, pageAddress, type Keeping } from './keeping.ts';
import { keepParts } from './parts.ts';
import { BY_PATH, noting, STAMPING, telling } from './plugins.ts';
import type { OfflineSettings } from './settings.ts';
import { Shelf } from './shelf.ts';
import { keepStandIns, standIn } from './stand-ins.ts';
import { workerScope } from './worker-scope.ts';

/*
 * The service worker. All it takes from the device first has a hash in its name, so whichever worker answers, a page
 * gets the files it was built with: a new worker may take over at once, and needs no word with open pages.
 */

/** Put here by the build. */
declare const OFFLINE_SETTINGS: OfflineSettings;

const settings = OFFLINE_SETTINGS;
const { base, version } = settings;
const scope = workerScope();
/** Seconds after which a reader rather gets the copy. */
const PATIENCE = 4;

const shelves = {
  pages: new Shelf('pages', base),
  files: new Shelf('files', base),
  answers: new Shelf('answers', base),
  standIns: new Shelf('standIns', base, version),
};
const pages = new NetworkFirst({
  cacheName: shelves.pages.name,
  networkTimeoutSeconds: PATIENCE,
  plugins: [BY_PATH, STAMPING, telling(settings)],
});
const files = new CacheFirst({
  cacheName: shelves.files.name,
  plugins: [STAMPING, noting(shelves.files)],
});
const answers = new NetworkFirst({
  cacheName: shelves.answers.name,
  networkTimeoutSeconds: PATIENCE,
  // The search marks its files with the index they belong to, behind a `?`.
  plugins: [BY_PATH, STAMPING],
});
let isTidied = false;

scope.addEventListener('install', (event) => {
  event.waitUntil(keepStandIns(settings, shelves.standIns, shelves.files));
  void scope.skipWaiting();
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([throwOldAway(), scope.clients.claim()]));
});
// A page that loaded before there was a worker tells what it is made of: its own address first.
scope.addEventListener('message', (event) => {
  const { data } = event;
  if (Array.isArray(data)) event.waitUntil(keepLoaded(data.map(String), event));
});

const isKept =
  (wanted: Keeping) =>
  ({ request }: { request: Request }) =>
    meet(request.method, request.url, request.destination === 'document') === wanted;

registerRoute(isKept('page'), async ({ request, event }) => {
  const { pathname } = new URL(request.url);
  const instead = () => standIn(pathname, settings, shelves.standIns, shelves.pages);
  if (settings.standIns.some(({ path }) => path === pathname)) return instead();
  const [answer, done] = pages.handleAll({ request, event });
  event.waitUntil(
    done.then(
      () => afterPage(request.url),
      () => undefined,
    ),
  );
  return answer.catch(instead);
});
registerRoute(isKept('file'), files);
registerRoute(isKept('answer'), async ({ request, event }) => {
  const before = isManifest(request.url)
    ? await textOf(await shelves.answers.find(request.url))
    : '';
  const [answer, done] = answers.handleAll({ request, event });
  if (isManifest(request.url))
    event.waitUntil(
      done.then(
        () => keepSearch(before),
        () => undefined,
      ),
    );
  return answer;
});

function meet(method: string, address: string, isPage: boolean): Keeping {
  return keepingOf({ method, address, isPage }, scope.location.origin, settings);
}

async function throwOldAway(): Promise<void> {
  const old = oldCaches(await caches.keys(), base, version);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function keepLoaded(addresses: readonly string[], event: ExtendableEvent): Promise<void> {
  for (const [at, address] of addresses.entries()) {
    const request = new Request(address);
    const kind = meet('GET', address, at === 0);
    const strategy = { page: pages, file: files, answer: answers, none: null }[kind];
    await strategy?.handleAll({ request, event })[1].catch(() => undefined);
  }
  const [page] = addresses;
  if (page && meet('GET', page, true) === 'page') await afterPage(page);
}

/** Keeps what a page may need later, and makes room. */
async function afterPage(address: string): Promise<void> {
  const html = await textOf(await shelves.pages.find(pageAddress(address)));
  await keepParts(html, settings, shelves.files);
  // Once for each time the browser starts the worker, which it does again and again.
  if (isTidied) return;
  isTidied = true;
  await shelves.pages.tidy(LIMITS.pages);
  await shelves.answers.tidy(LIMITS.answers);
  await shelves.files.tidy(LIMITS.files, settings.files);
}

/** What a search begins with, once a reader has searched, and anew when the index has changed: its files belong together. */
async function keepSearch(before: string): Promise<void> {
  const now = await textOf(await shelves.answers.find(base + settings.searchManifest));
  if (now === before) return;
  for (const path of settings.searchStart.map((each) => base + each)) {
    const answer = await fetch(path).catch(() => null);
    if (answer?.ok) await shelves.answers.put(path, answer);
  }
}

function isManifest(address: string): boolean {
  return new URL(address).pathname === base + settings.searchManifest;
}

async function textOf(answer: Response | undefined): Promise<string> {
  return answer ? answer.clone().text() : '';
}
