import { timeOf } from '#domain/catalogue/history.ts';
import { bodyOf, loadCatalogue } from '../queries/catalogue.ts';
import { loadHistory } from '../queries/history.ts';

const bodies = new Map<string, Promise<Map<string, string>>>();

/** The HTML of the events' texts in a language, by id; put together once a build, anew on each call while editing. */
export function eventBodies(lang: string): Promise<Map<string, string>> {
  const known = import.meta.env.DEV ? undefined : bodies.get(lang);
  const read = known ?? readBodies(lang);
  bodies.set(lang, read);
  return read;
}

async function readBodies(lang: string): Promise<Map<string, string>> {
  const { events } = await loadCatalogue();
  const read = await Promise.all(
    events.map(async ({ id }) => [id, (await bodyOf('event', id, lang))?.html ?? ''] as const),
  );
  return new Map(read.filter(([, html]) => html !== ''));
}

let changes: Promise<Map<string, number>> | undefined;

/** When each event was last added or corrected (ms, UTC), by id, as far as it is known. */
export function changedOn(): Promise<Map<string, number>> {
  if (import.meta.env.DEV) return readChanges();
  changes ??= readChanges();
  return changes;
}

async function readChanges(): Promise<Map<string, number>> {
  const { entries } = await loadHistory();
  // The latest come first, and an earlier one must not take their place.
  return new Map(
    entries
      .filter(({ record }) => record.kind === 'event')
      .map(({ record, date }) => [record.id, timeOf(date)] as const)
      .toReversed(),
  );
}
