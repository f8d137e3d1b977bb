import AxeBuilder from '@axe-core/playwright';
import { TEMPLATES } from '../site/pages.ts';
import { OF_COLOURS } from './colour-rules.ts';
import { expect, test } from './site.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { template, language, path } of TEMPLATES) {
  test(`${template} in ${language} has no accessibility fault in either theme`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const light = await faultsOf(new AxeBuilder({ page }).withTags(STANDARDS));
    expect.soft(light, 'in the light theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await faultsOf(new AxeBuilder({ page }).withRules(OF_COLOURS));
    expect.soft(dark, 'in the dark theme').toEqual([]);
  });
}

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}
