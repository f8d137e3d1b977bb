/** Keys of one character that answer anywhere on a page: the reader may turn them off, on this device only. */
const KEY = 'single-keys';
const OFF = 'off';

/** True unless the reader has turned them off; who speaks to the computer sends letters that are no commands. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // A browser that forbids storage remembers no choice.
    return true;
  }
}

/** False where the browser keeps no choice. */
export function turnSingleKeys(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
    return true;
  } catch {
    return false;
  }
}

/** A key and where it was pressed. */
type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>;

/** True for a key that may be a command of the page: pressed alone, where nobody writes, and not turned off. */
export function isCommand({ altKey, ctrlKey, metaKey, target }: Pressed): boolean {
  return !altKey && !ctrlKey && !metaKey && !isWriting(target) && areSingleKeysOn();
}

/** True where keys are letters. */
function isWriting(target: EventTarget | null): boolean {
  // For a moment after a dialog is closed its field still has the focus, though nobody writes there.
  return (
    target instanceof HTMLElement &&
    !target.closest('dialog:not([open])') &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
