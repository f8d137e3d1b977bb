import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { yearOf } from '#domain/dates/compare.ts';
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
  if (page.page === 'year') {
    const own = figure.observations.filter(({ time }) => yearOf(time) === page.year);
    return { last: own.at(-1) ?? null, unit: figure.unit };
  }
  const isEvent = page.page === 'record' && page.kind === 'event';
  const event = isEvent ? catalogue.find('event', page.id) : undefined;
  if (!event) return undefined;
  const shown = announcedAt(figure, event);
  if (!shown) return { shown };
  const beside = { earlier: valueBefore(figure, shown), parted: breakBefore(figure, shown) };
  return { shown, ...beside, unit: figure.unit };
}
