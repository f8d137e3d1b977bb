import { describe, expect, it, vi } from 'vitest';
import { onFirstUse } from './on-first-use.ts';

/** An area that is bound when `arrive` is called, and what then answered. */
function area(arrivals: (() => Promise<void>)[] = []) {
  const target = new EventTarget();
  const answered: string[] = [];
  let arrive = (): void => undefined;
  const bind = vi.fn(async () => {
    await (arrivals.shift() ?? (() => new Promise<void>((resolve) => (arrive = resolve))))();
    for (const type of ['click', 'change'] as const) {
      target.addEventListener(type, (event) => answered.push(event.type));
    }
  });
  const start = onFirstUse(target, ({ type }) => type !== 'focusin', bind);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { target, answered, bind, start, arrive: () => arrive(), settle };
}

describe('controls that are bound when they are first used', () => {
  it('ask for what answers once, and not before', () => {
    const { target, bind } = area();
    target.dispatchEvent(new Event('focusin'));
    expect(bind).not.toHaveBeenCalled();
    target.dispatchEvent(new Event('click'));
    target.dispatchEvent(new Event('click'));
    expect(bind).toHaveBeenCalledTimes(1);
  });

  it('do then, in order and once, all that was asked of them meanwhile', async () => {
    const { target, answered, arrive, settle } = area();
    target.dispatchEvent(new Event('click'));
    target.dispatchEvent(new Event('change'));
    arrive();
    await settle();
    expect(answered).toEqual(['click', 'change']);
    target.dispatchEvent(new Event('click'));
    expect(answered).toEqual(['click', 'change', 'click']);
  });

  it('can be bound without being used', async () => {
    const { target, answered, bind, start, arrive, settle } = area();
    start();
    start();
    arrive();
    await settle();
    expect(bind).toHaveBeenCalledTimes(1);
    target.dispatchEvent(new Event('click'));
    expect(answered).toEqual(['click']);
  });

  it('ask once more where what answers did not arrive', async () => {
    const lost = new Promise<Error>((resolve) => process.once('unhandledRejection', resolve));
    const { target, answered, bind, arrive, settle } = area([
      () => Promise.reject(new Error('off')),
    ]);
    target.dispatchEvent(new Event('click'));
    await expect(lost).resolves.toMatchObject({ message: 'off' });
    target.dispatchEvent(new Event('change'));
    expect(bind).toHaveBeenCalledTimes(2);
    arrive();
    await settle();
    expect(answered).toEqual(['change']);
  });
});
