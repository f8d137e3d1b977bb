import type { OfflineSettings } from './settings.ts';
import type { Shelf } from './shelf.ts';
import { stampOf } from './stamp.ts';
import { languageOf, standInFor, titleOf, withKeptPages, type KeptPage } from './told-page.ts';

/** Fetches the pages that stand in for others, with what they need; rejects when one does not arrive. */
export async function keepStandIns(
  { standIns, files }: OfflineSettings,
  shelf: Shelf,
  filed: Shelf,
): Promise<void> {
  for (const { path } of standIns) {
    const answer = await fetch(path, { cache: 'reload' });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await shelf.put(path, answer);
  }
  await filed.fill(files);
}

/** The page that stands in for the one at `path`, with what is kept listed in it; an error where there is none. */
export async function standIn(
  path: string,
  settings: OfflineSettings,
  shelf: Shelf,
  pages: Shelf,
): Promise<Response> {
  const own = standInFor(path, settings);
  const answer = own && (await shelf.find(own.path));
  if (!answer) return Response.error();
  const isMissed = path !== own.path;
  const told = withKeptPages(await answer.text(), await keptPages(pages), own, isMissed);
  return new Response(told, { status: isMissed ? 503 : 200, headers: answer.headers });
}

async function keptPages({ name }: Shelf): Promise<KeptPage[]> {
  const cache = await caches.open(name);
  const kept = await Promise.all(
    (await cache.keys()).map(async ({ url }): Promise<KeptPage[]> => {
      const answer = await cache.match(url);
      if (!answer) return [];
      const at = stampOf(answer)?.at ?? 0;
      const html = await answer.text();
      const path = new URL(url).pathname;
      return [{ path, title: titleOf(html), language: languageOf(html), at }];
    }),
  );
  return kept.flat();
}
