import { onKeyPress } from './key-presses.ts';

/** So long without a further key, a reader has arrived at what was looked for (ms). */
const REST = 900;

/**
 * Calls back when a reader has chosen in a list: at once with a pointer; on the keyboard with Enter,
 * on leaving the list or after a rest, because every arrow key on the way changes the value too.
 */
export function onSettled(select: HTMLSelectElement, act: () => void): void {
  let byKey = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    act();
  };
  onKeyPress(select, ({ key }) => {
    byKey = true;
    if (key === 'Enter') settle();
  });
  select.addEventListener('pointerdown', () => (byKey = false));
  select.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(settle, REST);
    if (!byKey) settle();
  });
  select.addEventListener('blur', settle);
}
