import { onKeyPress } from '../key-presses.ts';

/** Opens and closes the menu of what the row of controls has no room for; Esc returns to its button. */
export function bindMenu(root: HTMLElement): void {
  const button = root.querySelector<HTMLElement>('[data-shows="others"]');
  const menu = root.querySelector<HTMLElement>('[data-panel="others"]');
  if (!button || !menu) return;
  const show = (open: boolean): void => {
    menu.hidden = !open;
    button.ariaExpanded = String(open);
  };
  button.addEventListener('click', () => show(menu.hidden !== false));
  // What was chosen is done, and what it opens must not lie under the menu.
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) show(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest('.tl-menu')) show(false);
  });
  for (const part of [button, menu]) {
    onKeyPress(part, (event) => {
      if (event.key !== 'Escape' || menu.hidden) return;
      event.preventDefault();
      show(false);
      button.focus();
    });
  }
}
