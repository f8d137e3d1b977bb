import { TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const { template, language, path } of TEMPLATES) {
  test(`${template} in ${language} needs no sideways scrolling on a phone`, async ({ page }) => {
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}
