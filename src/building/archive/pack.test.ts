import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packOf, packsOf } from './pack.ts';

/** Bytes that no compression makes fewer. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state >> 16;
  });
}
const files = new Map([
  ['b/ă.html', Buffer.from('<p>đ</p>'.repeat(100))],
  ['a.csv', Buffer.from('')],
  ...[1, 2, 3, 4].map((seed) => [`noise-${seed}`, noise(4000, seed)] as const),
]);
const read = (archive: Uint8Array) =>
  Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes)] as const);

describe('An archive', () => {
  it('gives every file back, in the order of their names', async () => {
    const back = read(await packOf(files, '2026-11-29'));
    expect(back.map(([name]) => name)).toEqual([...files.keys()].sort());
    for (const [name, bytes] of back)
      expect(bytes.equals(files.get(name) ?? Buffer.of())).toBe(true);
  });

  it('has parts beside it where it is large, each no larger than it may be, together the whole', async () => {
    const packs = await packsOf(files, '2026-11-29', 9000);
    expect([...packs.keys()]).toEqual([
      'chronicle.zip',
      ...['chronicle-part-1.zip', 'chronicle-part-2.zip'],
    ]);
    const [whole, ...parts] = [...packs.values()];
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(9000);
    const names = parts.flatMap((part) => read(part).map(([name]) => name));
    expect(names).toEqual(read(whole ?? Buffer.of()).map(([name]) => name));
  });

  it('is alone where it is small, and the same to the last byte for the same files', async () => {
    const packs = await packsOf(files, '1970-01-01');
    expect([...packs.keys()]).toEqual(['chronicle.zip']);
    expect(
      Buffer.from(await packOf(files, '1970-01-01')).equals(
        packs.get('chronicle.zip') ?? Buffer.of(),
      ),
    ).toBe(true);
  });
});
