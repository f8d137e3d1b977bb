import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it. On a disk that can only be read Node says of a folder in a missing one that there
 * is none; the first one that is missing tells the reason.
 */
export function makeFolder(path: string, making = mkdirSync): void {
  try {
    making(path, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') making(firstMissing(path));
    throw error;
  }
}

function firstMissing(path: string): string {
  const above = dirname(path);
  return above === path || existsSync(above) ? path : firstMissing(above);
}
