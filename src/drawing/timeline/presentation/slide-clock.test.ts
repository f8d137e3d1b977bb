import { describe, expect, it, vi } from 'vitest';
import { SlideClock, STAY } from './slide-clock.ts';

function clock() {
  let [now, waiting] = [0, (): void => undefined];
  const ticking = {
    now: () => now,
    nextFrame: (run: () => void) => {
      waiting = run;
      return 1;
    },
    dropFrame: () => (waiting = () => undefined),
  };
  const [shows, over] = [vi.fn(), vi.fn()];
  const made = new SlideClock(ticking, shows, over);
  const pass = (ms: number): void => {
    now += ms;
    waiting();
  };
  return { made, shows, over, pass };
}

describe('the clock of a slide', () => {
  it('tells what is left of its time, and when that is over', () => {
    const { made, shows, over, pass } = clock();
    made.start();
    expect(shows).toHaveBeenLastCalledWith(1);
    pass(STAY / 4);
    expect(shows).toHaveBeenLastCalledWith(0.75);
    expect(over).not.toHaveBeenCalled();
    pass(STAY);
    expect(shows).toHaveBeenLastCalledWith(0);
    expect(over).toHaveBeenCalledTimes(1);
    expect(made.runs).toBe(false);
  });

  it('begins anew with each slide', () => {
    const { made, over, pass } = clock();
    made.start();
    pass(STAY * 0.9);
    made.start();
    pass(STAY * 0.9);
    expect(over).not.toHaveBeenCalled();
    expect(made.runs).toBe(true);
  });

  it('says nothing once it is stopped', () => {
    const { made, shows, over, pass } = clock();
    made.start();
    made.stop();
    expect(made.runs).toBe(false);
    pass(2 * STAY);
    expect(over).not.toHaveBeenCalled();
    expect(shows).toHaveBeenLastCalledWith(0);
  });
});
