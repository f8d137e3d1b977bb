import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { beside } from './beside.ts';

const MOST = 1000;
/** Bytes that no packing makes smaller, the same in each run. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 16807) % 2147483647;
    return seed & 0xff;
  });
}

describe('What lies beside a file that is too large for hosts', () => {
  it('is nothing where it is not', () => {
    expect(beside('a.sqlite', noise(MOST), MOST).size).toBe(0);
  });

  it('is the same packed, where that is small enough', () => {
    const bytes = new Uint8Array(5 * MOST);
    const files = beside('a.sqlite', bytes, MOST);
    expect([...files.keys()]).toEqual(['a.sqlite.gz']);
    expect(new Uint8Array(gunzipSync(files.get('a.sqlite.gz') ?? ''))).toEqual(bytes);
  });

  it('comes in parts that are small enough, and together are the packed file', () => {
    const bytes = noise(12 * MOST);
    const files = beside('a.parquet', bytes, MOST);
    const names = [...files.keys()];
    expect(names).toEqual(names.toSorted());
    expect(names[0]).toBe('a.parquet.gz.part-01');
    expect([...files.values()].every(({ byteLength }) => byteLength <= MOST)).toBe(true);
    const whole = Buffer.concat(names.map((name) => files.get(name) ?? new Uint8Array()));
    expect(new Uint8Array(gunzipSync(whole))).toEqual(bytes);
  });
});
