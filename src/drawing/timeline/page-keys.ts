import { onKeyPress } from '../key-presses.ts';
import { isCommand } from '../single-keys.ts';

/** Keys that open a dialog of the timeline. */
const KEYS = /^[?f]$/;

/**
 * On the timeline's own page its dialogs answer to their keys wherever the focus is, as long as nobody writes there
 * and nothing else is open over the page. With the focus inside they answer anyway.
 */
export function listenToPage(root: HTMLElement): void {
  onKeyPress(document, (event) => {
    const { key, target } = event;
    const isInside = target instanceof Node && root.contains(target);
    if (isInside || event.defaultPrevented || !KEYS.test(key) || !isCommand(event)) return;
    if (document.querySelector('dialog:modal')) return;
    event.preventDefault();
    // What opens them listens there, and comes with the first key.
    root.dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
}
