import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Compressor } from './compress.ts';

const text = Buffer.from('words '.repeat(1000));

describe('Compressor', () => {
  it('makes either coding', async () => {
    const compressor = new Compressor();
    const read = (): Promise<Buffer> => Promise.resolve(text);
    expect(brotliDecompressSync(await compressor.compress('a', 'br', read))).toEqual(text);
    expect(gunzipSync(await compressor.compress('a', 'gzip', read))).toEqual(text);
  });

  it('reads and compresses one version once, however many ask at once', async () => {
    const compressor = new Compressor();
    let reads = 0;
    const read = (): Promise<Buffer> => Promise.resolve(text).finally(() => (reads += 1));
    await Promise.all(Array.from({ length: 50 }, () => compressor.compress('a', 'br', read)));
    expect(reads).toBe(1);
  });

  it('holds few files in memory at once', async () => {
    const compressor = new Compressor();
    let open = 0;
    let most = 0;
    const read = async (): Promise<Buffer> => {
      most = Math.max(most, (open += 1));
      await new Promise((settle) => setTimeout(settle, 1));
      open -= 1;
      return text;
    };
    const names = Array.from({ length: 40 }, (_, at) => String(at));
    await Promise.all(names.map((name) => compressor.compress(name, 'gzip', read)));
    expect(most).toBeLessThanOrEqual(2);
  });

  it('tries again after a failure', async () => {
    const compressor = new Compressor();
    const broken = (): Promise<Buffer> => Promise.reject(new Error('gone'));
    await expect(compressor.compress('a', 'br', broken)).rejects.toThrow('gone');
    const read = (): Promise<Buffer> => Promise.resolve(text);
    expect(brotliDecompressSync(await compressor.compress('a', 'br', read))).toEqual(text);
  });
});
