import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that is to be asked of a theme again. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What to look at: the `part` of the page that a selector names, else all; only its `colours`, else by every rule. */
interface Look {
  readonly part?: string;
  readonly colours?: boolean;
}

/** The accessibility faults of a page as axe tells them: the rule, the element, what is wrong with it. */
export async function accessibilityFaults(page: Page, look: Look = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({
      runOnly: look.colours
        ? { type: 'rule', values: OF_COLOURS }
        : { type: 'tag', values: STANDARDS },
      // Of what has passed not every element need be told: that takes most of the time.
      resultTypes: ['violations'],
    })
    // No page has a frame to be asked, and without them nothing need be opened beside it.
    .setLegacyMode(true);
  const { violations } = await (look.part ? axe.include(look.part) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}
