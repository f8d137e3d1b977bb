import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that is to be asked of a theme again. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** The rules that look at where things stand: all that is to be asked of a width again. */
const OF_TARGETS = ['target-size', 'scrollable-region-focusable'];
const OF_PLACES = [...OF_TARGETS, 'color-contrast'];

/** What axe is asked about a page: everything, or what another theme or another width may have changed. */
export type Question = 'all' | 'colours' | 'places' | 'targets';

/** The rules that a question asks by. */
const RULES = {
  all: { type: 'tag', values: STANDARDS },
  colours: { type: 'rule', values: OF_COLOURS },
  places: { type: 'rule', values: OF_PLACES },
  targets: { type: 'rule', values: OF_TARGETS },
} as const satisfies Record<Question, RunOptions['runOnly']>;

let source: string | undefined;

/** The program that looks for faults, as it is put into a page. */
export function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/**
 * The accessibility faults of a page that has the program in it, or of the part that a selector names: the rule, the
 * element, what is wrong with it. Throws when there is no such part.
 */
export async function axeFaults(page: Page, question: Question, part?: string): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ within, options }) => {
      const { axe } = globalThis as unknown as AxeWindow;
      return (await axe.run(within ?? document, options)).violations;
    },
    {
      within: part,
      // No page has a frame to be asked, and of what has passed nothing need be told.
      options: {
        runOnly: RULES[question],
        resultTypes: ['violations'],
        iframes: false,
        preload: false,
      },
    },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

interface AxeWindow {
  readonly axe: { run(context: Document | string, options: object): Promise<AxeResults> };
}
