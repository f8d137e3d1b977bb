import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILE } from '#i18n/data-paths.ts';
import { fewAtOnce } from '../at-once.ts';
import { VERSION_PLACE } from '../reads/version-place.ts';
import { namesIn } from './names-in.ts';

/** What pages hand out beside themselves that names the version of the data: calendars and feeds. */
const BESIDE = ['**/*.ics', '**/*.xml', '**/*.json'];
/** The data themselves, and what is made for views: they name it as they are written, or not at all. */
const OF_DATA = /^(?:api|assets|data)\//;

/** Puts the version of the data where a page has a place for it. */
export type PutVersion = (text: string) => string;

/** What puts the version of a folder's data into its pages; as they are where it has none, for they name it then. */
export async function versionIn(folder: string): Promise<PutVersion> {
  const index = join(folder, INDEX_FILE);
  if (!existsSync(index)) return (page) => page;
  const { version } = JSON.parse(await readFile(index, 'utf8')) as { readonly version: string };
  return (page) => page.replaceAll(VERSION_PLACE, version);
}

/** Puts it into what pages hand out beside themselves. */
export async function putVersionBeside(folder: string, put: PutVersion): Promise<void> {
  const beside = (await namesIn(folder, BESIDE)).filter((name) => !OF_DATA.test(name));
  await fewAtOnce(beside, async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    const whole = put(text);
    if (whole !== text) await writeFile(join(folder, name), whole);
  });
}
