import { TEMPLATES } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';

/** Colours are the same in every language: the dark ones are looked at in the first. */
const FIRST = TEMPLATES[0]?.language;

for (const { template, language, path } of TEMPLATES) {
  test(`${template} in ${language} has no accessibility fault`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await accessibilityFaults(page), 'in the light theme').toEqual([]);
    if (language !== FIRST) return;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await accessibilityFaults(page, { colours: true });
    expect.soft(dark, 'in the dark theme').toEqual([]);
  });
}
