import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mendFolder, type MendedFile } from '#mending/mend-folder.ts';
import { readFolder } from '#reading/read-folder.ts';
import { isWithin } from './check-content.ts';

/** Mends the files of a content folder on the disk where there is no doubt; gives those it wrote. */
export async function mendContent(
  folder: string,
  now: number,
  only: readonly string[] = [],
): Promise<MendedFile[]> {
  const wanted = only.map((path) => resolve(path));
  const isWanted = (file: string) => wanted.length === 0 || isWithin(resolve(folder, file), wanted);
  const mended = await mendFolder(await readFolder(folder), now, isWanted);
  await Promise.all(mended.map(({ file, text }) => writeFile(resolve(folder, file), text)));
  return mended;
}
