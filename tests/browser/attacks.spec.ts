import { CANARY } from '../attacks/attack.ts';
import { attackedAddresses } from '../attacks/queries.ts';
import { TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';

/* Whoever hands an address on may write into it what they like: it is words at most, and the page stays whole. */

// The pages that read their address, and one that does not.
const READING = ['home', 'timeline', 'events', 'partners', 'figureCompare', 'search', 'data'];
const [first] = TEMPLATES;
const pages = TEMPLATES.filter(
  ({ template, language }) => language === first?.language && READING.includes(template),
);

for (const { template, path } of pages) {
  test(`nothing in an address runs: ${template}`, async ({ page }) => {
    for (const address of attackedAddresses(path)) {
      await page.goto(address, { waitUntil: 'load' });
      const seen = await page.evaluate((name) => {
        const ran = (globalThis as unknown as Record<string, unknown>)[name];
        return { ran, polluted: name in {}, headings: document.querySelectorAll('h1').length };
      }, CANARY);
      expect(seen, address.slice(0, 200)).toEqual({ ran: undefined, polluted: false, headings: 1 });
    }
  });
}
