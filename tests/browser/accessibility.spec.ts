import { TEMPLATES } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';

for (const { template, language, path } of TEMPLATES) {
  test(`${template} in ${language} has no accessibility fault in either theme`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await accessibilityFaults(page), 'in the light theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await accessibilityFaults(page, { colours: true });
    expect.soft(dark, 'in the dark theme').toEqual([]);
  });
}
