import { createServer, type Server } from 'node:http';
import { expect, test as base, type Page } from '@playwright/test';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { ADDRESS, FOLDER } from '../site/built-site.ts';

export { expect };

/** The built site on a server of its own, which can go away and come back, and serve other files than were built. */
export interface ChangingSite {
  /** True while nobody answers. */
  isAway: boolean;
  /** What is served instead, by path; null for what is gone. */
  readonly instead: Map<string, string | null>;
}

/** Playwright's test with a site that changes, and a browser that lets its worker work. */
export const test = base.extend<{ site: ChangingSite & { readonly origin: string } }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const state: ChangingSite = { isAway: false, instead: new Map() };
    const server = serve(state);
    const port = await listen(server, { port: 0 });
    await use(Object.assign(state, { origin: `http://localhost:${port}` }));
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
});

function serve(state: ChangingSite): Server {
  const built = createSiteServer({ folder: FOLDER, base: ADDRESS.base });
  return createServer((request, response) => {
    if (state.isAway) {
      request.socket.destroy();
      return;
    }
    const instead = state.instead.get((request.url ?? '').split('?')[0] ?? '');
    if (instead === undefined) built.emit('request', request, response);
    else if (instead === null) response.writeHead(404).end();
    else response.setHeader('Content-Type', 'text/javascript').end(instead);
  });
}

/** The paths of all that is kept in the browser, whatever of the site it is. */
export function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Opens a page and waits until it is kept. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const { pathname } = new URL(page.url());
  await expect.poll(() => keptPaths(page)).toContain(pathname);
}
