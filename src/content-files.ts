import { globSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { COLLECTIONS, type CollectionName } from './schemas/collections.ts';

/**
 * True when the content folder has a file of the collection. Most collections may be empty, but
 * Astro takes an empty one for a mistake, and a warning about content must stop a build.
 */
export function hasFiles(name: CollectionName, content: string = contentFolder()): boolean {
  const { folder, files } = COLLECTIONS[name];
  const wanted = files.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = files.filter((pattern) => pattern.startsWith('!'));
  const exclude = unwanted.map((pattern) => pattern.slice(1));
  return globSync(wanted, { cwd: join(content, folder), exclude }).length > 0;
}
