import type { PublishedPackage } from './published-tables.ts';

/** Every file of the data with its size and checksum, and which data all of them are of: what a CSV cannot say itself. */
export function fileList(
  files: ReadonlyMap<string, Uint8Array>,
  sums: ReadonlyMap<string, string>,
  { version, created }: Pick<PublishedPackage, 'version' | 'created'>,
): string {
  const listed = [...files].map(([path, bytes]) => ({
    path,
    bytes: bytes.byteLength,
    sha256: sums.get(path),
  }));
  const head = { version, date: created.slice(0, 10), count: listed.length };
  return `${JSON.stringify({ ...head, files: listed })}\n`;
}
