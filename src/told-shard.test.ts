import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfShard, readShard, tellShard, toldShard, writtenShard } from './told-shard.ts';

const shards = fc
  .integer({ min: 1, max: 64 })
  .chain((count) => fc.integer({ min: 1, max: count }).map((number) => ({ number, count })));

describe('the parts of a build', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(shards, (shard) => {
        expect(readShard(writtenShard(shard))).toEqual(shard);
        expect(toldShard(tellShard(shard))).toEqual(shard);
      }),
    );
  });

  it.each(['', '0/2', '3/2', '1/65', '1', '1/2/3', '-1/2', 'a/b', '1.5/2', '01/2'])(
    'are none for “%s”',
    (written) => {
      expect(readShard(written)).toBeNull();
    },
  );

  it('are none where nothing was told', () => {
    expect(toldShard({})).toBeNull();
    expect(toldShard(tellShard(null))).toBeNull();
  });

  it('have every file exactly once', () => {
    const counts = fc.integer({ min: 1, max: 64 });
    fc.assert(
      fc.property(fc.string(), counts, (path, count) => {
        const all = Array.from({ length: count }, (_, at) => ({ number: at + 1, count }));
        expect(all.filter((shard) => isOfShard(path, shard))).toHaveLength(1);
        expect(isOfShard(path, null)).toBe(true);
      }),
    );
  });

  it('are of one size', () => {
    const paths = Array.from({ length: 3000 }, (_, at) => `/su-kien/su-kien-${at}/`);
    for (const number of [1, 2, 3]) {
      const own = paths.filter((path) => isOfShard(path, { number, count: 3 }));
      expect(Math.abs(own.length - 1000)).toBeLessThan(150);
    }
  });
});
