import { beforeAll, describe, expect, it } from 'vitest';
import { asked, onceForAll, oncePerKey, oncePerPair } from '../made-once.ts';
import { beginNoting, collecting, statesGiven, unnoted, type Reads } from './reads.ts';
import { stateOf } from './state-of.ts';

beforeAll(beginNoting);

/** All questions that something rests on, by itself or by what it uses. */
function questionsOf({ questions, within }: Reads): string[] {
  return [...questions, ...[...within].flatMap(questionsOf)].sort();
}

describe('collecting()', () => {
  it('notes what is asked, with the state of each answer', () => {
    const [value, reads] = collecting(() => asked('length', ['ab'], () => 'ab'.length));
    expect(value).toBe(2);
    expect(questionsOf(reads)).toEqual(['length ab']);
    expect(statesGiven().get('length ab')).toBe(stateOf(2));
  });

  it('notes of an answer nothing that it is worked out from', () => {
    const [, reads] = collecting(() => asked('outer', [], () => asked('inner', [], () => 1)));
    expect(questionsOf(reads)).toEqual(['outer']);
  });

  it('notes what is made once for all who use it, not for the first alone', () => {
    const sum = onceForAll(() => asked('one', [], () => 1) + asked('two', [], () => 2));
    const [, first] = collecting(() => sum());
    const [, second] = collecting(() => sum());
    const [, none] = collecting(() => 0);
    expect([first, second, none].map(questionsOf)).toEqual([['one', 'two'], ['one', 'two'], []]);
  });

  it('notes what is made with what is made, by key and by object', () => {
    const [perKey, perPair] = [
      oncePerKey((key: string) => asked('key', [key], () => key)),
      oncePerPair<string>(),
    ];
    const from = {};
    const use = () => perPair(from, 'vi', () => perKey('a') + perKey('b'));
    collecting(use);
    const [, later] = collecting(use);
    expect(questionsOf(later)).toEqual(['key a', 'key b']);
  });

  it('goes on as long as what it was given is at work, apart from others', async () => {
    const slow = async (name: string) => {
      await new Promise((done) => setImmediate(done));
      return asked(name, [], () => Promise.resolve(name));
    };
    const [[one, ofOne], [other, ofOther]] = [
      collecting(() => slow('a')),
      collecting(() => slow('b')),
    ];
    await Promise.all([one, other]);
    expect([ofOne, ofOther].map(questionsOf)).toEqual([['a'], ['b']]);
    expect(statesGiven().get('a')).toBe(stateOf('a'));
  });

  it('notes nothing of what is left out of it', () => {
    const [, reads] = collecting(() => unnoted(() => asked('aside', [], () => 1)));
    expect(questionsOf(reads)).toEqual([]);
  });
});

describe('stateOf()', () => {
  it('is the same for equal values, and another for others that JSON writes alike', () => {
    const values = [
      null,
      undefined,
      Infinity,
      NaN,
      '1',
      1,
      1n,
      [],
      {},
      new Map(),
      new Set(),
      new Map([[1, 2]]),
    ];
    const states = values.map(stateOf);
    expect(new Set(states).size).toBe(values.length);
    expect(stateOf({ a: [1, { b: 'x' }] })).toBe(stateOf({ a: [1, { b: 'x' }] }));
  });

  it('refuses what it cannot compare', () => {
    expect(() => stateOf({ run: () => 1 })).toThrow(TypeError);
  });
});
