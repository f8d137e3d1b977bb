import { askedTour } from '#timeline/presenting/asked-tour.ts';
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
    const name = BY_KEY[event.key];
    if (!name || event.altKey || event.ctrlKey || event.metaKey) return;
    if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
    event.preventDefault();
    openDialog(root, name, opened);
  });
  // A shared address may ask for one at once.
  if (askedTour(location.search)) openDialog(root, 'present', opened);
}

/** Dialogs that a key opens from anywhere in the timeline. */
const BY_KEY: Readonly<Record<string, string>> = { '?': 'keys', f: 'present' };

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
