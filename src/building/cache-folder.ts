import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { contentFolder } from '../content-folder.ts';

/** What decides how a file of content is read: Astro itself looks at its list of collections only. */
const READERS = ['src/schemas/*.ts', 'src/domain/**/*.ts'];

/**
 * Where Astro keeps what it has read, one folder for each content folder: it would take the same
 * id in two content folders for a duplicate. What was read by other schemas is not taken again:
 * a record kept from before would lack a new field, or have it in its old form.
 */
export function cacheFolder(folder: string = contentFolder(), readers: string = sources()): string {
  return `.cache/astro-${createHash('sha256').update(folder).update(readers).digest('hex').slice(0, 8)}`;
}

function sources(): string {
  const files = globSync(READERS).filter((file) => !file.endsWith('.test.ts'));
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
