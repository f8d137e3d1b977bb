import { onKeyPress } from '../key-presses.ts';
import { isCommand } from '../single-keys.ts';

/*
 * The only search script every page carries. The dialog itself is in the page, so it opens and takes
 * letters at once; what searches is fetched when a reader shows intent.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const field = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');

// Only who comes from a result needs the script that marks what was found.
if (/[?&]find=/.test(location.search)) {
  void import('./arrival.ts').then(({ markArrival }) => markArrival());
}

const keys = document.querySelector('[data-search-open] kbd');
if (keys && !/Mac|iP/.test(navigator.platform)) keys.textContent = 'Ctrl K';

const load = () => import('./dialog.ts').then(({ attachDialog }) => dialog && attachDialog(dialog));

function open(): void {
  if (field) field.focus();
  else if (dialog && !dialog.open) {
    dialog.showModal();
    dialog.querySelector('input')?.select();
    void load();
  }
}

function link(event: Event): Element | null {
  return event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
}

for (const intent of ['pointerover', 'focusin']) {
  document.addEventListener(intent, (event) => void (link(event) && !field && load()));
}

document.addEventListener('click', (event) => {
  if (!link(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

onKeyPress(document, (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const shortcut = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
  if (!shortcut && (key !== '/' || !isCommand(event))) return;
  event.preventDefault();
  open();
});
