import { Worker } from 'node:worker_threads';
import type { PageFaults } from './page-faults.ts';
import type { PageFile } from './validating-thread.ts';

/** How many pages a thread is given at a time. */
const BATCH = 40;

/**
 * Holds the HTML of pages to the standard, in so many threads beside each other; gives those with faults, in the order of
 * their paths; `signal` ends it early, with what was found until then. Throws what a thread throws.
 */
export async function validatePages(
  pages: readonly PageFile[],
  threads: number,
  signal: AbortSignal,
  tell: (done: number, faulty: number) => void,
): Promise<PageFaults[]> {
  const batches = Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, at) =>
    pages.slice(at * BATCH, (at + 1) * BATCH),
  ).values();
  const found: PageFaults[] = [];
  let done = 0;
  const take = async (): Promise<void> => {
    const thread = new Worker(new URL('./validating-thread.ts', import.meta.url));
    try {
      for (const batch of batches) {
        if (signal.aborted) return;
        found.push(...(await answerOf(thread, batch)));
        tell((done += batch.length), found.length);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, take));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function answerOf(thread: Worker, batch: readonly PageFile[]): Promise<PageFaults[]> {
  return new Promise((settle, refuse) => {
    thread.once('message', (answer: PageFaults[]) => {
      thread.off('error', refuse);
      settle(answer);
    });
    thread.once('error', refuse);
    thread.postMessage(batch);
  });
}
