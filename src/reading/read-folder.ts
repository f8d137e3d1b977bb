import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { BOUNDS } from '#schemas/bounds.ts';
import { fewAtOnce } from '../at-once.ts';
import { endingOf, type ContentFile } from './content-file.ts';

/** Endings of files that are read; of others only the name matters. */
const TEXT_ENDINGS = new Set(['md', 'mdx', 'yaml', 'yml']);

/** Reads all files under a folder, in the order of their paths; fails when there is no such folder. */
export async function readFolder(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
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
  if (!TEXT_ENDINGS.has(endingOf(file).toLowerCase())) return { file, text: null };
  // A letter takes up to three bytes; what is larger than that is not worth reading.
  const { size } = await stat(path);
  if (size > 3 * BOUNDS.file) return { file, text: null, fault: 'too-large' };
  const bytes = await readFile(path);
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { file, text: decoder.decode(bytes) };
  } catch {
    // The decoder's only failure: bytes that are no UTF-8. The problem is told with the others.
    return { file, text: bytes.toString('utf8'), fault: 'not-utf8' };
  }
}
