import { changelog } from '#exports/feeds/changelog.ts';
import { publishedData, type Bodies, type PublishedData } from '#exports/data/published.ts';
import { BODY_KINDS, type BodyKind } from '#domain/records/kinds.ts';
import { fullAddress } from '../components/frame/full-address.ts';
import { loadCatalogue, writtenBodies } from '../queries/catalogue.ts';
import { loadHistory } from '../queries/history.ts';
import { contextOf } from './_paths.ts';

let told: Promise<PublishedData> | undefined;

/** The data for programs, put together once a build; anew on each call while editing. */
export function loadData(): Promise<PublishedData> {
  if (import.meta.env.DEV) return readData();
  told ??= readData();
  return told;
}

async function readData(): Promise<PublishedData> {
  const { site: about } = await loadCatalogue();
  const { catalogue, now } = await contextOf(about.languages[0]?.code ?? '');
  const bodies = Object.fromEntries(
    await Promise.all(BODY_KINDS.map(async (kind) => [kind, await writtenBodies(kind)] as const)),
  ) as Record<BodyKind, Map<string, Record<string, string>>> satisfies Bodies;
  const { SITE, BASE_URL: base } = import.meta.env;
  const site = SITE ? new URL(SITE) : undefined;
  return publishedData({
    catalogue,
    now,
    bodies,
    base,
    address: (path) => fullAddress(path, site),
  });
}

/** What was added, corrected and withdrawn, as Markdown in the main language. */
export async function loadChangelog(): Promise<string> {
  const { site } = await loadCatalogue();
  const { catalogue, voice } = await contextOf(site.languages[0]?.code ?? '');
  const { entries: history } = await loadHistory();
  const { head } = await loadData();
  return changelog({ catalogue, voice, history, version: head.version });
}
