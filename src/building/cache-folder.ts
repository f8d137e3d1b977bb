import { createHash } from 'node:crypto';
import { contentFolder } from '../content-folder.ts';

/**
 * Where Astro keeps what it has read, one folder for each content folder: it would take the same
 * id in two content folders for a duplicate.
 */
export function cacheFolder(folder: string = contentFolder()): string {
  return `.cache/astro-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
}
