import AxeBuilder from '@axe-core/playwright';
import { TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { template, language, path } of TEMPLATES) {
  test(`${template} in ${language} has no accessibility fault in either theme`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
      );
      expect.soft(faults, `in the ${colorScheme} theme`).toEqual([]);
    }
  });
}
