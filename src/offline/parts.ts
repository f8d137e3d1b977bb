import { filesOfPage, scriptsOfScript } from './named-files.ts';
import type { OfflineSettings } from './settings.ts';
import type { Shelf } from './shelf.ts';

/** Pages come first: what they may need later waits so long, ms. */
const PAUSE = 1500;

/**
 * Fetches what a page asks for itself and what its scripts load when they are first used: a page that stays open over a
 * new build, or without a network, then finds all of them. Not for readers who ask to save data.
 */
export async function keepParts(
  html: string,
  { base, large }: OfflineSettings,
  files: Shelf,
): Promise<void> {
  if (isSaving()) return;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  const named = new Set(filesOfPage(html, base));
  // What is found on the way is walked too.
  for (const path of named) {
    await files.fill([path]);
    if (!path.endsWith('.js')) continue;
    const script = await (await files.find(path))?.text();
    for (const next of scriptsOfScript(script ?? '', path))
      if (!large.includes(next)) named.add(next);
  }
}

function isSaving(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
