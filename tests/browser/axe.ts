import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { RULES } from '#workshop/audit/axe-faults.ts';

/** What to look at: the `part` of the page that a selector names, else all; only its `colours`, else by every rule. */
interface Look {
  readonly part?: string;
  readonly colours?: boolean;
}

/** The accessibility faults of a page as axe tells them: the rule, the element, what is wrong with it. */
export async function accessibilityFaults(page: Page, look: Look = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({
      runOnly: RULES[look.colours ? 'colours' : 'all'],
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
