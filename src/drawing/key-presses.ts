/**
 * Calls back for the keys pressed in an element. Keys that compose a letter belong to the input
 * method: an Enter that takes its proposal or an Escape that refuses it is no command of ours.
 */
export function onKeyPress(
  target: { addEventListener: (type: 'keydown', act: (event: KeyboardEvent) => void) => void },
  act: (event: KeyboardEvent) => void,
): void {
  // eslint-disable-next-line no-restricted-syntax -- the one place that may
  target.addEventListener('keydown', (event) => {
    if (!composes(event)) act(event);
  });
}

/** Older browsers tell it by the number alone, and Safari tells so of the key that ends the composing. */
const COMPOSING = 229;

/** What tells a composing key; the number is deprecated, but nothing else tells it in Safari. */
interface KeyOfMethod {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** True for a key that an input method takes. */
function composes(event: KeyOfMethod): boolean {
  return event.isComposing || event.keyCode === COMPOSING;
}
