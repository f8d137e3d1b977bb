import { glob } from 'node:fs/promises';

/** Files below a folder by their names in it, sorted, with `/` on every system. */
export async function namesIn(folder: string, patterns: readonly string[]): Promise<string[]> {
  const found = await Array.fromAsync(glob(patterns, { cwd: folder }));
  return found.map((name) => name.replaceAll('\\', '/')).sort();
}
