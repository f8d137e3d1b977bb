import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { htmlFaults } from './html-faults.ts';
import type { PageFaults } from './page-faults.ts';

/** A page: the path readers ask for, and the file it is in. */
export interface PageFile {
  readonly path: string;
  readonly file: string;
}

// A thread that answers each list of pages with those that have faults.
parentPort?.on('message', (pages: readonly PageFile[]) => void answer(pages));

async function answer(pages: readonly PageFile[]): Promise<void> {
  const found: PageFaults[] = [];
  for (const { path, file } of pages) {
    const faults = await htmlFaults(await readFile(file, 'utf8'), path);
    if (faults.length > 0) found.push({ path, faults });
  }
  parentPort?.postMessage(found);
}
