import { describe, expect, it } from 'vitest';
import { oncePerKey, oncePerObject, oncePerPair } from './made-once.ts';

describe('oncePerKey()', () => {
  it('makes each key’s value once, and none for another key', () => {
    const asked: string[] = [];
    const lengthOf = oncePerKey((key: string) => {
      asked.push(key);
      return key.length;
    });
    expect(['vi', 'eng', 'vi', ''].map(lengthOf)).toEqual([2, 3, 2, 0]);
    lengthOf('');
    expect(asked).toEqual(['vi', 'eng', '']);
  });

  it('makes anew what failed', () => {
    let fails = true;
    const make = oncePerKey(() => {
      if (fails) throw new RangeError('not yet');
      return 'made';
    });
    expect(() => make('a')).toThrow(RangeError);
    fails = false;
    expect(make('a')).toBe('made');
  });
});

describe('oncePerObject()', () => {
  it('knows objects by themselves, not by what they hold', () => {
    let made = 0;
    const sizeOf = oncePerObject((list: readonly number[]) => {
      made += 1;
      return { size: list.length };
    });
    const list = [1, 2];
    expect(sizeOf(list)).toBe(sizeOf(list));
    expect(sizeOf([1, 2])).not.toBe(sizeOf(list));
    expect(made).toBe(2);
  });
});

describe('oncePerPair()', () => {
  it('makes one value for an object and a key, and another for either alone', () => {
    const once = oncePerPair<string>();
    const made: string[] = [];
    const ask = (from: object, key: string, value: string) =>
      once(from, key, () => {
        made.push(value);
        return value;
      });
    const [one, other] = [{}, {}];
    expect(ask(one, 'vi', 'a')).toBe('a');
    expect(ask(one, 'vi', 'b')).toBe('a');
    expect(ask(one, 'en', 'c')).toBe('c');
    expect(ask(other, 'vi', 'd')).toBe('d');
    expect(made).toEqual(['a', 'c', 'd']);
  });
});
