import { stat, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-types.ts';

const CODINGS = {
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
  // The two qualities above it take ten times as long for a few per cent.
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
} as const;

/** What is smaller goes in one packet anyhow. */
const LEAST = 1024;

/**
 * Puts a file's compressed forms beside it (`a.css.gz`, `a.css.br`), for servers that send those; gives how many it
 * wrote. What does not grow smaller by it, or is compressed already, gets none.
 */
export async function precompress(path: string): Promise<number> {
  if (!isCompressible(contentType(path)) || (await stat(path)).size < LEAST) return 0;
  const bytes = await readFile(path);
  let written = 0;
  for (const [ending, compress] of Object.entries(CODINGS)) {
    const smaller = await compress(bytes);
    if (smaller.length >= bytes.length) continue;
    await writeFile(`${path}.${ending}`, smaller);
    written += 1;
  }
  return written;
}
