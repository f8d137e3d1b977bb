import { gzipSync } from 'node:zlib';
import { MOST_BYTES } from '#exports/formats/split.ts';

/**
 * Hosts take no file beyond 25 MB: what of a file that is larger lies beside it, by name. Packed it is one file; where
 * that is too large as well it comes in parts, which put one behind the other (`cat name.part-*`) are the packed file.
 */
export function beside(
  name: string,
  bytes: Uint8Array,
  most: number = MOST_BYTES,
): ReadonlyMap<string, Uint8Array> {
  if (bytes.byteLength <= most) return new Map();
  const packedName = `${name}.gz`;
  const packed = gzipSync(bytes, { level: 9 });
  if (packed.byteLength <= most) return new Map([[packedName, packed]]);
  const count = Math.ceil(packed.byteLength / most);
  const width = String(count).length;
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const number = String(index + 1).padStart(width, '0');
      const part = packed.subarray(index * most, (index + 1) * most);
      return [`${packedName}.part-${number}`, part] as const;
    }),
  );
}
