import { onKeyPress } from './key-presses.ts';

/** Keys that end a look through the options instead of going on with it. */
const ENDING = new Set(['Enter', 'Tab', 'Escape']);
/** A change so soon after a key (ms) is that key's work, on a slow machine too; one from an open list comes later. */
const AT_ONCE = 500;

/**
 * Calls back when a reader has chosen in a list: at once with a pointer; on the keyboard with Enter or on
 * leaving the list, because a closed list reports a change for every option that an arrow key or a
 * letter passes. Escape takes such a change back. Until then the list has `data-pending`.
 */
export function onSettled(select: HTMLSelectElement, act: () => void): void {
  let keyAt = -Infinity;
  /** The value before the first step. */
  let before = '';
  const end = (keep: boolean): void => {
    if (!isPending(select)) return;
    delete select.dataset['pending'];
    if (!keep) select.value = before;
    else if (select.value !== before) act();
  };
  onKeyPress(select, (event) => {
    const { key, timeStamp } = event;
    if (!ENDING.has(key)) {
      keyAt = timeStamp;
      if (!isPending(select)) before = select.value;
    } else if (key !== 'Tab' && isPending(select)) {
      // The key has done its work here: it neither opens the list nor closes what is around it.
      event.preventDefault();
      end(key === 'Enter');
    }
  });
  // What a pointer chooses is no step of a key pressed before.
  select.addEventListener('pointerdown', () => {
    keyAt = -Infinity;
  });
  select.addEventListener('change', ({ timeStamp }) => {
    if (timeStamp - keyAt < AT_ONCE) {
      select.dataset['pending'] = '';
      return;
    }
    delete select.dataset['pending'];
    act();
  });
  select.addEventListener('blur', () => {
    end(true);
  });
}

/** True while the reader looks through the options and has chosen none of them. */
export function isPending(select: HTMLSelectElement): boolean {
  return select.dataset['pending'] !== undefined;
}
