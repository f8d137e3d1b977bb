import { createHash } from 'node:crypto';

/** The checksum (SHA-256) of each file, by its name. */
export function checksumsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map([...files].map(([name, bytes]) => [name, checksumOf(bytes)]));
}

export function checksumOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What `sha256sum --check` reads: a line for each file, its name as it is reached from beside the list. */
export function checksumList(sums: ReadonlyMap<string, string>): string {
  return [...sums.keys()]
    .sort()
    .map((name) => `${sums.get(name) ?? ''}  ${name}\n`)
    .join('');
}

/** The checksums in a list that `checksumList` gave, by file name. */
export function sumsIn(list: string): Map<string, string> {
  const lines = list.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
