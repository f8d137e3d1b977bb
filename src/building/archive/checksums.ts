import { createHash } from 'node:crypto';

/** What `sha256sum --check` reads: a line for each file, its name as it is reached from beside the list. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()]
    .sort()
    .map((name) => {
      const hash = createHash('sha256').update(files.get(name) ?? new Uint8Array());
      return `${hash.digest('hex')}  ${name}\n`;
    })
    .join('');
}
