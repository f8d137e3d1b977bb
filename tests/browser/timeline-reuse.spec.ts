import { examplePage, hasTemplate, TEMPLATES } from '../site/pages.ts';
import { heldWith, proseOf } from './own-content.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
import { ready } from './timeline-steps.ts';

const RECORDS = ['strategy', 'person', 'organisation'].filter(hasTemplate);
const DRAWING_PROSE = TEMPLATES.filter(({ template, language }) =>
  /^<Timeline\b/m.test(proseOf(template, language)),
);

for (const template of RECORDS) {
  test(`the longest page of a ${template} draws its own events`, async ({ page }) => {
    await page.goto(examplePage(template));
    if ((await page.locator('[data-timeline]').count()) === 0) {
      // Fewer than three events need no drawing; the page lists them.
      expect(await page.locator(`main a[href^="${examplePage('events')}"]`).count()).toBeLessThan(
        3,
      );
      return;
    }
    const timeline = await ready(page);
    const marks = timeline.locator('[data-event-id]');
    expect(await marks.count()).toBeGreaterThanOrEqual(3);
    const before = page.url();
    await timeline.locator('[data-do="zoom-in"]').click();
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
  });
}

if (hasTemplate('partner')) {
  test('a partner’s page leads to the full timeline, narrowed to that partner', async ({
    page,
  }) => {
    const { today } = contents().data;
    await page.goto(examplePage('partner'));
    const id = new URL(page.url()).pathname.split('/').filter(Boolean).at(-1) ?? '';
    const link = page.locator(`main a[href*="?partner=${id}"]`);
    if ((await heldWith(id, today)) < 2) {
      // One meeting needs no drawing, and no larger one.
      await expect(link).toHaveCount(0);
      return;
    }
    await link.click();
    const full = await ready(page);
    await expect(full.locator('[data-active] button')).toHaveCount(1);
  });
}

for (const { template, language, path } of DRAWING_PROSE) {
  test(`the prose of ${template} in ${language} draws the timeline that its author put there`, async ({
    page,
  }) => {
    await page.goto(path);
    const timeline = await ready(page);
    expect(await timeline.locator('[data-event-id]').count()).toBeGreaterThan(0);
  });
}
