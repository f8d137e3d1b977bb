import { ByteReader, ByteWriter } from './bytes.ts';
import type { HeadsFiles } from './reader.ts';

/** The one file of a small chronicle's index; compressed with gzip like a shard. */
export const WHOLE = 'whole.gz';

/** Files of an index in one, each with its path. */
export function packWhole(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Uint8Array {
  const bytes = new ByteWriter();
  for (const [path, content] of files) bytes.text(path).block(content);
  return bytes.done();
}

/** The files of an index that is one file, which is fetched when the first of them is asked for. */
export function filesInWhole(fetchWhole: () => Promise<Uint8Array>): HeadsFiles {
  let whole: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  const bytes = async (path: string) => {
    whole ??= fetchWhole().then(readWhole);
    // A file that failed to arrive is asked for again the next time.
    whole.catch(() => (whole = null));
    const found = (await whole).get(path);
    if (!found) throw new Error(`${WHOLE} has no ${path}`);
    return found;
  };
  return {
    bytes,
    json: async (path) => JSON.parse(new TextDecoder().decode(await bytes(path))) as unknown,
  };
}

function readWhole(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  const files = new Map<string, Uint8Array>();
  while (!reader.ended) files.set(reader.text(), reader.block());
  return files;
}
