import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '../names-in.ts';

/** What each drawing of a built site holds, without its frame, by its file: from a disk no browser uses parts of another file. */
export async function drawingsIn(site: string): Promise<Map<string, string>> {
  const entries = (await namesIn(site, ['assets/**/*.svg'])).map(async (file) => {
    const text = await readFile(join(site, file), 'utf8');
    return [file, text.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '')] as const;
  });
  return new Map(await Promise.all(entries));
}
