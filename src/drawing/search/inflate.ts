// What gzip begins with. A shard begins with 0: its first sign shares no letters with one before.
const GZIP = [0x1f, 0x8b];

/**
 * A shard as it was before the build compressed it: few hosts compress files of a kind they do not
 * know. A host that takes it for a compressed answer has the browser inflate it first; the bytes
 * tell which of the two arrived.
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (GZIP.some((byte, at) => bytes[at] !== byte)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
