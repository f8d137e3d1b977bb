import { TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';

/** The least height of letters, in pixels, that a phone's reader can make out. */
const READABLE = 12;

const FIGURES = TEMPLATES.filter(({ template }) => template === 'figure');

for (const width of [320, 360, 640, 641, 1280]) {
  test.describe(`in a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { language, path } of FIGURES) {
      test(`the chart of a figure in ${language} has letters that can be read`, async ({
        page,
      }) => {
        await page.goto(path);
        const letters = await page.locator('.chart text:visible').evaluateAll((texts) =>
          texts.map((text) => {
            const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
            return scale * Number.parseFloat(getComputedStyle(text).fontSize);
          }),
        );
        const charts = page.getByRole('img').filter({ has: page.locator('[data-value]') });
        expect(await charts.count()).toBe(letters.length > 0 ? 1 : 0);
        expect(letters.filter((height) => height < READABLE)).toEqual([]);
      });
    }
  });
}
