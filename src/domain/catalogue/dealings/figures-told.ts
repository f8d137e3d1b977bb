import type { Event } from '../../records/event.ts';
import type { Figure, Observation } from '../../records/figure.ts';
import { latestAt } from '../../records/figure.ts';
import type { Catalogue } from '../catalogue.ts';

/** A figure that was told of at a contact with a partner, and its newest value. */
export interface FigureTold {
  readonly figure: Figure;
  readonly value: Observation;
}

/** The figures told of at these events, without those of the whole site, which concern no one partner. */
export function figuresTold(
  catalogue: Pick<Catalogue, 'find' | 'site'>,
  events: readonly Event[],
  now: number,
): FigureTold[] {
  const { keyFigures, partnerTotal } = catalogue.site;
  const ids = new Set(events.toReversed().flatMap(({ figures }) => figures));
  return [...ids]
    .filter((id) => !keyFigures.includes(id) && id !== partnerTotal)
    .flatMap((id) => catalogue.find('figure', id) ?? [])
    .flatMap((figure) => {
      const value = latestAt(figure, now);
      return value ? [{ figure, value }] : [];
    });
}
