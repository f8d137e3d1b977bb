import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fewAtOnce } from '../at-once.ts';
import { noContentFolder } from '../content-folder.ts';
import type { ContentFile } from './content-file.ts';
import { decodeFile, isText, mostBytes, tooLarge } from './decode-file.ts';

/** Reads all files under a folder, in the order of their paths; fails when there is no such folder. */
export async function readFolder(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      const { code = '', path } = error as NodeJS.ErrnoException;
      if (['ENOENT', 'ENOTDIR'].includes(code) && path === folder)
        throw new Error(noContentFolder(folder), { cause: error });
      throw error;
    },
  );
  const read = async (entry: (typeof entries)[number]): Promise<ContentFile | null> => {
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path).split(sep).join('/');
    if (entry.isSymbolicLink()) return { file, text: null, fault: 'link' };
    // A name in another encoding arrives damaged and opens nothing; what is wrong with it is told.
    if (entry.name.includes('\uFFFD')) return { file, text: null };
    return entry.isFile() ? readText(path, file) : null;
  };
  const files = (await fewAtOnce(entries, read)).filter((file) => file !== null);
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function readText(path: string, file: string): Promise<ContentFile> {
  if (!isText(file)) return { file, text: null };
  const { size } = await stat(path);
  return size > mostBytes(file) ? tooLarge(file) : decodeFile(file, await readFile(path));
}
