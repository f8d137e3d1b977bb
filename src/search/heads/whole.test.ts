import { describe, expect, it } from 'vitest';
import { filesInWhole, packWhole } from './whole.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const packed = packWhole([
  ['titles/0.gz', new Uint8Array([1, 2, 250])],
  ['entries/0.json', encode('{"title":"Đối ngoại"}')],
  ['spans.json', encode('[]')],
]);

describe('an index in one file', () => {
  it('gives each file as it went in, and is fetched once', async () => {
    let fetched = 0;
    const files = filesInWhole(() => {
      fetched += 1;
      return Promise.resolve(packed);
    });
    const [shard, entry, spans] = await Promise.all([
      files.bytes('titles/0.gz'),
      files.json('entries/0.json'),
      files.json('spans.json'),
    ]);
    expect([[...shard], entry, spans]).toEqual([[1, 2, 250], { title: 'Đối ngoại' }, []]);
    expect(fetched).toBe(1);
  });

  it('is fetched again after it did not arrive', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(packed)];
    const files = filesInWhole(
      () => answers.shift() ?? Promise.reject(new Error('asked too often')),
    );
    await expect(files.json('spans.json')).rejects.toThrow('offline');
    expect(await files.json('spans.json')).toEqual([]);
  });

  it('says which file it does not have', async () => {
    const files = filesInWhole(() => Promise.resolve(packed));
    await expect(files.json('words.json')).rejects.toThrow('whole.gz has no words.json');
  });
});
