import { chromium } from '@playwright/test';
import { listen } from '#hosting/listen.ts';
import { createSiteServer } from '#hosting/server.ts';
import { CHROMIUM_FLAGS, systemChromium } from '#workshop/chromium.ts';
import { CANARY } from '../attacks/attack.ts';

/** The paths below `base` of a built site at which something of what an author wrote ran, in a browser. */
export async function ranInBrowser(
  folder: string,
  base: string,
  paths: readonly string[],
): Promise<string[]> {
  const server = createSiteServer({ folder, base });
  const port = await listen(server, { port: 0 });
  const executablePath = systemChromium();
  const own = executablePath === null ? {} : { executablePath };
  const browser = await chromium.launch({ ...own, args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    const ran: string[] = [];
    for (const path of paths) {
      await page.goto(`http://localhost:${port}${base}${path}`);
      const seen = await page.evaluate((name) => name in globalThis, CANARY);
      if (seen) ran.push(path);
    }
    return ran;
  } finally {
    await browser.close();
    server.close();
  }
}
