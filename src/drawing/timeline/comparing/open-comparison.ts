import { onKeyPress } from '../../key-presses.ts';
import type { ShareHost } from '../share-host.ts';
import type { Comparing } from './comparing.ts';

/** Opens the comparison by its button or its address, and closes it again; what draws it comes with its first use. */
export function bindComparison(host: ShareHost): void {
  const { root, store } = host;
  const section = root.querySelector<HTMLElement>('[data-compare]');
  const button = root.querySelector<HTMLElement>('[data-do="compare"]');
  if (!section || !button) return;
  let drawing: Promise<Comparing> | null = null;
  const load = () => {
    drawing ??= import('./comparing.ts').then(({ Comparing }) => new Comparing(host, section));
    // Where it cannot be had the next use asks for it again.
    drawing.catch(() => (drawing = null));
    return drawing;
  };
  const isOpen = () => store.view.compare !== '';
  const open = async () => {
    const comparing = await load();
    comparing.propose();
    // Only now: what is chosen in a phone's sheet is in the address before the sheet is gone.
    leaveSheet(button, () => focusIn(section, button));
  };
  const close = () => {
    store.set({ ...store.view, compare: '' }, 'act');
    leaveSheet(button, () => openerOf(root, button).focus());
  };
  root.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (pressed?.dataset['do'] === 'uncompare' || (pressed === button && isOpen())) close();
    else if (pressed === button) void open();
  });
  onKeyPress(section, (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  const follow = () => {
    section.hidden = !isOpen();
    button.ariaExpanded = String(isOpen());
    if (isOpen()) void load().then((comparing) => comparing.update());
  };
  store.subscribe(follow);
  follow();
}

/** Closes the sheet the button is in, where it is in one, and goes on when that has given the focus back. */
function leaveSheet(button: HTMLElement, then: () => void): void {
  const sheet = button.closest('dialog');
  if (!sheet?.open) then();
  else {
    sheet.addEventListener('close', then, { once: true });
    sheet.close();
  }
}

/** From a button that is gone with its menu the keys go on in what it opened. */
function focusIn(section: HTMLElement, button: HTMLElement): void {
  if (!button.checkVisibility()) section.querySelector('select')?.focus();
}

/** The button, or the one that leads to it where the row has no room. */
function openerOf(root: HTMLElement, button: HTMLElement): HTMLElement {
  const ways = ['others', 'filters'].map((name) => `[data-shows="${name}"]`);
  const openers = ways.map((way) => root.querySelector<HTMLElement>(way));
  return [button, ...openers].find((opener) => opener?.checkVisibility()) ?? button;
}
