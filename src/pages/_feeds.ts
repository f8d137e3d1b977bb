import { finishedBody } from '../components/frame/finished-body.ts';
import type { PageContext } from '../components/frame/site-context.ts';
import { timeOf } from '#domain/catalogue/history.ts';
import { onceForAll, oncePerPair } from '../made-once.ts';
import { bodyOf } from '../queries/catalogue.ts';
import { loadHistory } from '../queries/history.ts';

const bodies = oncePerPair<Promise<Map<string, string>>>();

/**
 * The HTML of the events' texts as their pages have it, by id; put together once a build and language, anew on each
 * call while editing.
 */
export function eventBodies(context: Pick<PageContext, 'voice' | 'catalogue'>) {
  return bodies(context.catalogue, context.voice.lang, () => readBodies(context));
}

async function readBodies(context: Pick<PageContext, 'voice' | 'catalogue'>) {
  const read = await Promise.all(
    context.catalogue.events.map(async ({ id, sources }) => {
      const html = (await bodyOf('event', id, context.voice.lang))?.html ?? '';
      return [id, finishedBody(html, sources, context)] as const;
    }),
  );
  return new Map(read.filter(([, html]) => html !== ''));
}

const changes = onceForAll(readChanges);

/** When each event was last added or corrected (ms, UTC), by id, as far as it is known. */
export function changedOn(): Promise<Map<string, number>> {
  if (import.meta.env.DEV) return readChanges();
  return changes();
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
