import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '#building/names-in.ts';
import { drawPreviews, pictureCache } from '#building/previews/preview-step.ts';
import type { ReadContent } from '#building/read-content.ts';
import { lineOf, madeFiles, type Files, type MadeFiles } from './made-files.ts';

/**
 * Draws the pictures of a content, and takes them from the cache again. A picture costs the same however many
 * there are: these tell what all pictures of a larger chronicle cost.
 */
export async function measurePreviews(
  content: ReadContent,
  folder: string,
  say: (message: string) => void,
): Promise<MadeFiles[]> {
  const made: MadeFiles[] = [];
  for (const how of ['drawn', 'kept']) {
    const to = join(folder, how);
    const cache = pictureCache(join(folder, 'cache'));
    const began = performance.now();
    await drawPreviews(to, content, cache, () => undefined);
    const own = madeFiles(`link previews, ${how}`, began, await filesBelow(to));
    made.push(own);
    say(lineOf(own));
  }
  return made;
}

async function filesBelow(folder: string): Promise<Files> {
  const names = await namesIn(folder, ['**/*.png']);
  const read = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(read));
}
