import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Voice } from '#i18n/voice.ts';
import { oncePerObject } from '../../made-once.ts';

// Every page has the field: counting the events for each page would be quadratic.
const timesCited = oncePerObject((events: Catalogue['events']): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const id of events.flatMap(({ partners }) => partners)) {
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
});

/** A longer name would not stand whole in the field of the page's head. */
const LONGEST = 6;

/**
 * What the search field proposes as an example: the partner that most events are about, of those
 * with short names. Null in a chronicle that has none.
 */
export function searchExample(
  { events, partners }: Pick<Catalogue, 'events' | 'partners'>,
  voice: Pick<Voice, 'text'>,
): string | null {
  const cited = timesCited(events);
  const named = partners.map(({ id, name }) => ({
    name: voice.text(name),
    count: cited.get(id) ?? 0,
  }));
  const short = named.filter(({ name }) => name.length <= LONGEST && name !== '');
  return (
    short.reduce<(typeof short)[number] | null>(
      (best, one) => (best && best.count >= one.count ? best : one),
      null,
    )?.name ?? null
  );
}
