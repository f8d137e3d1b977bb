import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { eventsOfYear } from '#domain/catalogue/in-time.ts';

/** A page of the newest events has so many at least, where there are as many. */
const ENOUGH = 40;

/** The newest years, whole, that hold enough events for a page; the newest comes first. */
export function newestWholeYears(catalogue: Catalogue, enough = ENOUGH): number[] {
  const shown: number[] = [];
  let held = 0;
  for (const year of catalogue.years.toReversed()) {
    if (held >= enough) break;
    shown.push(year);
    held += eventsOfYear(catalogue, year).length;
  }
  return shown;
}
