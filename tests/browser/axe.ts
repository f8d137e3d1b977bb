import type { Page } from '@playwright/test';
import { axeFaults, axeSource, type Question } from '#workshop/audit/axe-faults.ts';

/** What to look at: the `part` of the page that a selector names, else all; only its `colours` or its `targets`, else by every rule. */
interface Look {
  readonly part?: string;
  readonly colours?: boolean;
  readonly targets?: boolean;
}

/** The accessibility faults of a page as axe tells them: the rule, the element, what is wrong with it. */
export async function accessibilityFaults(page: Page, look: Look = {}): Promise<string[]> {
  // Half a megabyte of program to read: once a page, however many themes and widths are looked at.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource());
  return axeFaults(page, questionOf(look), look.part);
}

function questionOf({ colours = false, targets = false }: Look): Question {
  if (colours) return 'colours';
  return targets ? 'targets' : 'all';
}

/** What `faultsInBothThemes` gives where there are none. */
export const NO_FAULTS = { light: [], dark: [] };

/** The accessibility faults by day, and those of colours by night: nothing else is another then. */
export async function faultsInBothThemes(
  page: Page,
  part?: string,
): Promise<Record<'light' | 'dark', string[]>> {
  const within = part === undefined ? {} : { part };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await accessibilityFaults(page, within);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return { light, dark: await accessibilityFaults(page, { ...within, colours: true }) };
}
