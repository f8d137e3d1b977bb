import { describe, expect, it } from 'vitest';
import { fewAtOnce } from './at-once.ts';

const soon = () => new Promise((done) => setTimeout(done, 1));

describe('fewAtOnce()', () => {
  it('never has more at work than the limit, and uses it', async () => {
    let atWork = 0;
    let most = 0;
    await fewAtOnce(
      Array.from({ length: 50 }),
      async () => {
        most = Math.max(most, ++atWork);
        await soon();
        atWork--;
      },
      7,
    );
    expect(most).toBe(7);
  });

  it('keeps the order of the items, whichever is done first', async () => {
    const waits = [5, 1, 3, 0];
    const results = await fewAtOnce(waits, async (wait) => {
      await new Promise((done) => setTimeout(done, wait));
      return wait;
    });
    expect(results).toEqual(waits);
  });

  it('has nothing to do for no items', async () => {
    expect(await fewAtOnce([], soon)).toEqual([]);
  });

  it('fails with the first failure', async () => {
    const work = (n: number) => (n === 2 ? Promise.reject(new Error('two')) : soon());
    await expect(fewAtOnce([1, 2, 3], work, 1)).rejects.toThrow('two');
  });

  it('begins nothing more once one has failed, and ends when all that was begun has', async () => {
    const begun: number[] = [];
    let ended = 0;
    const work = async (n: number) => {
      begun.push(n);
      if (n === 2) throw new Error('two');
      await soon();
      ended++;
    };
    await expect(fewAtOnce([1, 2, 3, 4, 5, 6, 7], work, 3)).rejects.toThrow('two');
    expect(begun).toEqual([1, 2, 3]);
    expect(ended).toBe(2);
  });
});
