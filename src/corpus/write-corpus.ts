import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { corpusFiles, type CorpusOrder } from './files.ts';

/** Files written at the same time; more only wait for the disk. */
const AT_ONCE = 64;

/**
 * Writes the corpus into `out`, which must be empty or not there yet, and returns how many files
 * it has. Rejects with the repair when something is in the way.
 */
export async function writeCorpus(order: CorpusOrder, out: string): Promise<number> {
  const present = await readdir(out).catch((): string[] => []);
  if (present.length > 0) {
    throw new Error(`${out} is not empty. Choose another folder, or remove it first.`);
  }
  const folders = new Map<string, Promise<unknown>>();
  const write = async (path: string, text: string) => {
    const folder = dirname(join(out, path));
    if (!folders.has(folder)) folders.set(folder, mkdir(folder, { recursive: true }));
    await folders.get(folder);
    await writeFile(join(out, path), text);
  };
  let count = 0;
  let batch: Promise<void>[] = [];
  for (const { path, text } of corpusFiles(order)) {
    batch.push(write(path, text));
    count++;
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  return count;
}
