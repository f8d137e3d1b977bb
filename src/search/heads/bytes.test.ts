import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

describe('bytes', () => {
  it('give back numbers, texts and blocks in the order in which they came', () => {
    const bytes = new ByteWriter().number(300).text('Đối ngoại').block(Uint8Array.of(7, 8)).done();
    const reader = new ByteReader(bytes);
    expect(reader.number()).toBe(300);
    expect(reader.text()).toBe('Đối ngoại');
    expect([...reader.block()]).toEqual([7, 8]);
    expect(reader.ended).toBe(true);
  });

  it('take seven bits of a number each', () => {
    const lengths = [0, 127, 128, 16_383, 16_384].map((n) => new ByteWriter().number(n).length);
    expect(lengths).toEqual([1, 1, 2, 2, 3]);
  });

  it('hold any number of a posting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (value) => {
        expect(new ByteReader(new ByteWriter().number(value).done()).number()).toBe(value);
      }),
    );
  });

  it('grow by more than their double at once, and by one at a time', () => {
    const large = Uint8Array.from({ length: 5000 }, (_, at) => at % 251);
    const bytes = new ByteWriter().text('before').block(large).number(5);
    for (let count = 0; count < 9000; count += 1) bytes.number(count % 100);
    const reader = new ByteReader(bytes.done());
    expect(reader.text()).toBe('before');
    expect([...reader.block()]).toEqual([...large]);
    expect(reader.number()).toBe(5);
    for (let count = 0; count < 9000; count += 1) expect(reader.number()).toBe(count % 100);
    expect(reader.ended).toBe(true);
  });
});
