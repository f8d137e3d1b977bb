import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { decadePeriod, yearPeriod } from '#domain/catalogue/period.ts';
import { changedFigures } from '#domain/catalogue/year-figures.ts';
import { breakBefore, valueBefore } from '#domain/records/figure.ts';
import { announcedAt } from '../components/figure/announced.ts';
import type { PageRef } from './site-pages.ts';
import { isSame } from './values.ts';

/** A figure in the catalogue of each edition, where its page and its names stay. */
export interface FigureInBoth {
  readonly id: string;
  readonly catalogues: readonly [Catalogue, Catalogue];
}

/** True where a page shows another value of the figure than before: most pages show one of many. */
export function showsOtherValue({ id, catalogues }: FigureInBoth, page: PageRef): boolean {
  const [before, after] = catalogues.map((catalogue) => shownOn(page, id, catalogue));
  return before === undefined || after === undefined || !isSame(before, after);
}

/** What a page shows of a figure; undefined where that cannot be told. */
function shownOn(page: PageRef, id: string, catalogue: Catalogue): unknown {
  const figure = catalogue.find('figure', id);
  if (!figure) return undefined;
  if (page.page === 'year' || page.page === 'decade') {
    const period = (page.page === 'year' ? yearPeriod : decadePeriod)(page.year);
    const [changed] = changedFigures({ figures: [figure] }, period);
    if (!changed) return { shown: null };
    const { now, before, parted } = changed;
    return { shown: now, earlier: before, parted, unit: figure.unit };
  }
  const isEvent = page.page === 'record' && page.kind === 'event';
  const event = isEvent ? catalogue.find('event', page.id) : undefined;
  if (!event) return undefined;
  const shown = announcedAt(figure, event);
  if (!shown) return { shown };
  const beside = { earlier: valueBefore(figure, shown), parted: breakBefore(figure, shown) };
  return { shown, ...beside, unit: figure.unit };
}
