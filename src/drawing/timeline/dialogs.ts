import { onKeyPress } from '../key-presses.ts';

import { closeFromBackdrop } from '../frame/backdrop.ts';

/** Opens the page's own dialogs by the buttons that name them (`data-opens`), and closes them again. */
export function bindDialogs(
  root: HTMLElement,
  opened: (name: string, dialog: HTMLDialogElement) => void,
): void {
  root.querySelectorAll('dialog').forEach(closeFromBackdrop);
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const name = target?.closest<HTMLElement>('[data-opens]')?.dataset['opens'];
    if (name) openDialog(root, name, opened);
    if (target?.closest('[data-closes]')) target.closest('dialog')?.close();
  });
  onKeyPress(root, (event) => {
    const { target } = event;
    if (event.key !== '?' || event.ctrlKey || event.metaKey) return;
    if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
    event.preventDefault();
    openDialog(root, 'keys', opened);
  });
}

function openDialog(
  root: HTMLElement,
  name: string,
  opened: (name: string, dialog: HTMLDialogElement) => void,
): void {
  const dialog = root.querySelector<HTMLDialogElement>(`dialog[data-dialog="${name}"]`);
  if (!dialog || dialog.open) return;
  dialog.showModal();
  opened(name, dialog);
}
