import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packShards } from '#search/heads/shards.ts';
import { inflated } from './inflate.ts';

const postings = new Uint8Array([1, 2, 3]);
const [shard = postings] = packShards([['busan', [{ spelling: '', count: 1, postings }]]], 100)
  .files as Uint8Array<ArrayBuffer>[];

describe('inflated', () => {
  it('inflates a shard that arrives as the build wrote it', async () => {
    expect(await inflated(new Uint8Array(gzipSync(shard)))).toEqual(shard);
  });

  it('takes a shard as it is when the host named its coding, so that the browser inflated it', async () => {
    expect(await inflated(shard)).toEqual(shard);
  });
});
