import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folder a build is made in, beside the one it will replace, so that renaming is enough. */
export function asideOf(out: string): string {
  return `${out}.next`;
}

/** Puts a finished folder in the place of the last one; until then the last one stays whole. */
export async function swapFolders(finished: string, out: string): Promise<void> {
  const last = `${out}.last`;
  await rm(last, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, last);
  await rename(finished, out);
  await rm(last, { recursive: true, force: true });
}
