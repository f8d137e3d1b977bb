import lighthouse, { type Flags } from 'lighthouse';

/** What a page is judged by. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** Points of a page from 0 to 100, and what cost it some. */
export interface PageScore {
  readonly points: Readonly<Record<Category, number>>;
  /** Titles of what did not pass wholly, with what was measured. */
  readonly lost: readonly string[];
}

/**
 * Judges the page at an address as on a phone, with the browser that listens at a port; of a page that asks search
 * engines to leave it out, not whether they find it.
 */
export async function scorePage(
  address: string,
  port: number,
  isListed: boolean,
): Promise<PageScore> {
  const flags: Flags = {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    skipAudits: isListed ? [] : ['is-crawlable'],
  };
  const result = await lighthouse(address, flags);
  if (!result) throw new Error(`Lighthouse gave nothing for ${address}.`);
  const { categories, audits } = result.lhr;
  const pointsOf = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  const judged = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? []);
  const lost = judged
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title));
  return {
    points: {
      performance: pointsOf('performance'),
      accessibility: pointsOf('accessibility'),
      'best-practices': pointsOf('best-practices'),
      seo: pointsOf('seo'),
    },
    lost: [...new Set(lost)],
  };
}
