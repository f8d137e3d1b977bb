import { areSingleKeysOn, turnSingleKeys } from '../single-keys.ts';

/** Lets the reader turn off the keys that answer anywhere, in the list of keys. */
export function bindSingleKeys(dialog: HTMLElement): void {
  const box = dialog.querySelector<HTMLInputElement>('[data-single-keys]');
  if (!box) return;
  box.checked = areSingleKeysOn();
  box.onchange = () => {
    // Where nothing can be kept they stay as they are, and the box says so.
    if (!turnSingleKeys(box.checked)) box.checked = areSingleKeysOn();
  };
}
