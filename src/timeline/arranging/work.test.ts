import { describe, expect, it } from 'vitest';
import { finish, SharedWork, workUntil, type Work } from './work.ts';

/** Steps of `cost` ms each on a clock of their own, and how many have been done. */
function stepsOf(count: number, cost: number) {
  const state = { time: 0, done: 0 };
  function* work(): Work {
    for (let step = 0; step < count; step++) {
      state.time += cost;
      state.done++;
      yield;
    }
  }
  return { state, work: work(), now: () => state.time };
}

describe('work until a deadline', () => {
  it('stops at the first step that ends at or after it, and goes on from there', () => {
    const { state, work, now } = stepsOf(5, 3);
    expect(workUntil(work, 6, now)).toBe(false);
    expect(state.done).toBe(2);
    expect(workUntil(work, 9, now)).toBe(false);
    expect(state.done).toBe(3);
  });
  it('says when nothing is left', () => {
    const { state, work, now } = stepsOf(2, 1);
    expect(workUntil(work, 100, now)).toBe(true);
    expect(state.done).toBe(2);
  });
  it('does nothing where the deadline is over', () => {
    const { state, work, now } = stepsOf(2, 1);
    expect(workUntil(work, 0, now)).toBe(false);
    expect(state.done).toBe(0);
  });
  it('can be done to its end by whoever cannot wait', () => {
    const { state, work, now } = stepsOf(7, 1);
    workUntil(work, 3, now);
    finish(work);
    expect(state.done).toBe(7);
  });
});

describe('work that several ask for', () => {
  it('is done once, each step by whoever comes first', () => {
    let steps = 0;
    const shared = new SharedWork(function* (): Generator<undefined, string> {
      for (; steps < 4; steps++) yield;
      return `after ${String(steps)}`;
    });
    const [one, other] = [shared.going(), shared.going()];
    one.next();
    other.next();
    one.next();
    expect([steps, shared.isDone]).toEqual([2, false]);
    expect(shared.result()).toBe('after 4');
    expect([...one, ...other, shared.isDone]).toEqual([true]);
    expect([shared.result(), steps]).toEqual(['after 4', 4]);
  });
});
