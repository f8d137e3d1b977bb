import { publishedData, type Bodies, type PublishedData } from '#exports/data/published.ts';
import { BODY_KINDS, type BodyKind } from '#domain/records/kinds.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { buildMoment } from '../build-moment.ts';
import { fullAddress } from '../components/frame/full-address.ts';
import { loadCatalogue, writtenBodies } from '../queries/catalogue.ts';
import { loadRelease } from '../queries/history.ts';

let told: Promise<PublishedData> | undefined;

/** The data for programs, put together once a build; anew on each call while editing. */
export function loadData(): Promise<PublishedData> {
  if (import.meta.env.DEV) return readData();
  told ??= readData();
  return told;
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
