import { afterEach, describe, expect, it, vi } from 'vitest';
import { areSingleKeysOn, isCommand, turnSingleKeys } from './single-keys.ts';

/** A browser that keeps what it is given. */
function withStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
}

const alone = { altKey: false, ctrlKey: false, metaKey: false, target: null };

describe('keys of one character', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are commands until the reader turns them off, and again when turned on', () => {
    withStorage();
    vi.stubGlobal('HTMLElement', class {});
    expect(isCommand(alone)).toBe(true);
    expect(turnSingleKeys(false)).toBe(true);
    expect([areSingleKeysOn(), isCommand(alone)]).toEqual([false, false]);
    expect(turnSingleKeys(true)).toBe(true);
    expect(isCommand(alone)).toBe(true);
  });

  it('are none with a key that is held', () => {
    withStorage();
    vi.stubGlobal('HTMLElement', class {});
    for (const held of ['altKey', 'ctrlKey', 'metaKey'])
      expect(isCommand({ ...alone, [held]: true })).toBe(false);
  });

  it('stay on where a browser keeps nothing, and it is told', () => {
    const refuse = () => {
      throw new Error('closed');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(turnSingleKeys(false)).toBe(false);
    expect(areSingleKeysOn()).toBe(true);
  });
});
