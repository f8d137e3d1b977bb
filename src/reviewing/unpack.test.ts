import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from './unpack.ts';

const archive = zipSync({
  'problems.md': strToU8('Đạt'),
  '../../outside.md': strToU8('x'),
  'large.md': new Uint8Array(50_000),
});

describe('unpack', () => {
  it('reads the file that was asked for', () => {
    expect(unpack(archive, 'problems.md', 100)).toBe('Đạt');
    expect(unpack(archive, 'changes.md', 100)).toBeNull();
  });

  it('takes a file that is too large for none', () => {
    expect(unpack(archive, 'large.md', 49_999)).toBeNull();
    expect(unpack(archive, 'large.md', 50_000)).toHaveLength(50_000);
  });

  it('is not led on by a file that says it is small', () => {
    const lying = archive.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++) {
      // The true size in the directory at the archive's end.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 50_000) {
        view.setUint32(at + 24, 10, true);
      }
    }
    expect((unpack(lying, 'large.md', 100) ?? '').length).toBeLessThanOrEqual(100);
  });

  it('finds nothing in what is no archive', () => {
    expect(unpack(new Uint8Array([1, 2, 3]), 'problems.md', 100)).toBeNull();
  });
});
