import { make } from '../../search/elements.ts';

/** A button with words on it. */
export function textButton(words: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'button no-print' }, words);
  button.addEventListener('click', act);
  return button;
}
