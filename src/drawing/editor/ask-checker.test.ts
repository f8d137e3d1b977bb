import { describe, expect, it, vi } from 'vitest';
import { oneAtATime } from './ask-checker.ts';

describe('oneAtATime()', () => {
  it('asks the newest of the questions that waited, once, and gives all of them its answer', async () => {
    const asked: string[] = [];
    const answers: ((text: string) => void)[] = [];
    const ask = oneAtATime((question: string) => {
      asked.push(question);
      return new Promise<string>((resolve) => answers.push(resolve));
    });
    const first = ask('a');
    const others = [ask('b'), ask('c'), ask('d')];
    expect(asked).toEqual(['a']);
    answers[0]?.('to a');
    expect(await first).toBe('to a');
    await vi.waitFor(() => expect(asked).toEqual(['a', 'd']));
    answers[1]?.('to d');
    expect(await Promise.all(others)).toEqual(['to d', 'to d', 'to d']);
  });

  it('asks again when nothing is on its way', async () => {
    const ask = oneAtATime((question: number) => Promise.resolve(question * 2));
    expect(await ask(1)).toBe(2);
    expect(await ask(2)).toBe(4);
  });
});
