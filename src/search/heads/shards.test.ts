import { describe, expect, it } from 'vitest';
import { packShards, readShard, shardOf, type Spelled } from './shards.ts';

const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const entry = (spelling: string, ...numbers: number[]): Spelled => ({
  spelling,
  count: numbers.length,
  postings: bytes(...numbers),
});
const signs: [string, Spelled[]][] = [
  ['doi', [entry('đối', 1, 2, 3), entry('đội', 4)]],
  ['doi ngoai', [entry('', 5)]],
  ['ngoai', [entry('ngoại', 6, 7)]],
  ['ǂs0', [entry('sài gòn', 8)]],
];

describe('shards', () => {
  it('give back every sign with its spellings and postings', () => {
    const { files } = packShards(signs, 24);
    expect(files.length).toBeGreaterThan(1);
    const back = files.flatMap((file) => [...readShard(file)]);
    expect(
      back.map(([sign, spellings]) => [
        sign,
        spellings.map((one) => ({ ...one, postings: bytes(...one.postings) })),
      ]),
    ).toEqual(signs);
  });

  it('are found by the sign with which each begins', () => {
    const { firsts, files } = packShards(signs, 24);
    for (const [sign] of signs)
      expect(readShard(files[shardOf(firsts, sign)] ?? bytes()).has(sign)).toBe(true);
    expect(shardOf(firsts, 'a')).toBe(-1);
    expect(shardOf(firsts, 'zzz')).toBe(shardOf(firsts, 'ngoai'));
  });
});
