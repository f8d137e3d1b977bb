import { publishedData, type Bodies, type PublishedData } from '#exports/data/published.ts';
import type { RecordData } from '#exports/data/collections.ts';
import type { DataHead } from '#exports/data/head.ts';
import { BODY_KINDS, writtenRef, type BodyKind, type RecordKind } from '#domain/records/kinds.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { buildMoment } from '../build-moment.ts';
import { fullAddress } from '../components/frame/full-address.ts';
import { isOfFew } from './_few.ts';
import { VERSION_PLACE } from '../reads/version-place.ts';
import { loadCatalogue, writtenBodies } from '../queries/catalogue.ts';
import { asked, onceForAll, oncePerObject } from '../made-once.ts';
import { loadRelease } from '../queries/history.ts';

const told = onceForAll(readData);

/** The data for programs, put together once a build; anew on each call while editing. */
export function loadData(): Promise<PublishedData> {
  if (import.meta.env.DEV) return readData();
  return told();
}

/**
 * What stands at the head of the data. In a build of the whole it has a place for the version, which is put in when all
 * pages are made: it rests on every word, and what shows it need not.
 */
export function loadHead(): Promise<DataHead> {
  return asked('head', [], async () => {
    const { head } = await loadData();
    return import.meta.env.DEV || isOfFew() ? head : { ...head, version: VERSION_PLACE };
  });
}

const byId = oncePerObject(({ data }: PublishedData) => {
  const found = new Map<string, RecordData<RecordKind>>();
  for (const [kind, records] of Object.entries(data))
    for (const one of records) found.set(`${kind}:${one.id}`, one);
  return found;
});

/** A record as it is published; undefined where there is none of its name. */
export function loadPublished(kind: RecordKind, id: string) {
  const ref = writtenRef({ kind, id });
  return asked('published', [ref], async () => byId(await loadData()).get(ref));
}

async function readData(): Promise<PublishedData> {
  const catalogue = await loadCatalogue();
  const now = todayIn(catalogue.site.city.timeZone, buildMoment());
  const bodies = Object.fromEntries(
    await Promise.all(BODY_KINDS.map(async (kind) => [kind, await writtenBodies(kind)] as const)),
  ) as Record<BodyKind, Map<string, Record<string, string>>> satisfies Bodies;
  const { SITE, BASE_URL: base } = import.meta.env;
  const site = SITE ? new URL(SITE) : undefined;
  return publishedData({
    catalogue,
    now,
    release: (await loadRelease())?.day ?? null,
    bodies,
    base,
    address: (path) => fullAddress(path, site),
  });
}
