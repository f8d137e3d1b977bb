import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Figure } from '#domain/records/figure.ts';
import { MOST_COMPARED } from '#figures/figure-data.ts';

/** Whether a figure has anything to compare over time. */
export function isComparable({ observations }: Figure): boolean {
  return observations.length > 1;
}

/** What is compared before a reader chooses: the key figures of the site, then those with the most values. */
export function firstCompared({ figures, site }: Pick<Catalogue, 'figures' | 'site'>): Figure[] {
  const isKey = ({ id }: Figure) => site.keyFigures.includes(id);
  return figures
    .filter(isComparable)
    .sort(
      (a, b) =>
        Number(isKey(b)) - Number(isKey(a)) || b.observations.length - a.observations.length,
    )
    .slice(0, MOST_COMPARED);
}
