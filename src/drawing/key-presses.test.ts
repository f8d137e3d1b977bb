import { describe, expect, it, vi } from 'vitest';
import { onKeyPress } from './key-presses.ts';

/** How often a key press that says this of itself reaches the listener. */
function heard(said: Readonly<Record<string, unknown>>): number {
  const act = vi.fn();
  const press = said as unknown as KeyboardEvent;
  onKeyPress({ addEventListener: (_, listener) => listener(press) }, act);
  return act.mock.calls.length;
}

describe('keys pressed', () => {
  it('are ours when they are typed plainly', () => {
    expect(heard({ key: '/', isComposing: false, ['keyCode']: 191 })).toBe(1);
  });

  it('are the input method’s while it composes, however the browser tells', () => {
    expect(heard({ key: 'Enter', isComposing: true, ['keyCode']: 13 })).toBe(0);
    expect(heard({ key: 'Enter', isComposing: false, ['keyCode']: 229 })).toBe(0);
    expect(heard({ key: '/', isComposing: false, ['keyCode']: 229 })).toBe(0);
  });
});
