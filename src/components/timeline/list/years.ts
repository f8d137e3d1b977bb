import type { TimelineItem } from '#timeline/items/item.ts';

/** How many events begin in each year that has any, with the address of the year's page. */
export function yearsOf(
  items: readonly TimelineItem[],
  hrefOf: (year: number) => string,
): { year: number; count: number; href: string }[] {
  const dated = items.flatMap(({ start, end }) => start ?? end ?? []);
  const groups = Map.groupBy(dated, (moment) => new Date(moment).getUTCFullYear());
  return [...groups]
    .map(([year, all]) => ({ year, count: all.length, href: hrefOf(year) }))
    .toSorted((a, b) => a.year - b.year);
}
