import { fillPlaces } from '#domain/words/fill-places.ts';
import { saveFile } from '../save-file.ts';
import { ViewFollower } from './follow-view.ts';

/** Binds the buttons by which each text of a panel is copied and saved; they are of no use without a script. */
export function bindCopies(box: HTMLElement): void {
  const view = new ViewFollower(box);
  for (const buttons of box.querySelectorAll<HTMLElement>('[data-scripted]')) {
    buttons.hidden = false;
  }
  box.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const text = button?.closest('[data-citation]')?.querySelector('pre');
    if (!button || !text) return;
    const { copy, save } = button.dataset;
    view.follow();
    if (copy) void copyText(box, text, copy);
    else if (save) saveFile(new Blob([`${text.textContent}\n`], { type: button.value }), save);
  });
  chooseTheme(box);
  view.follow();
  // A reader who selects by hand has come to it by pointer or keyboard.
  for (const coming of ['toggle', 'pointerenter', 'focusin'])
    box.addEventListener(coming, () => view.follow());
}

/** Writes the theme that is chosen for a frame into its address. */
function chooseTheme(box: HTMLElement): void {
  const choice = box.querySelector<HTMLSelectElement>('[data-theme-choice]');
  const write = () => {
    for (const place of box.querySelectorAll('[data-query]'))
      place.textContent = choice?.value ?? '';
    say(box, '', '');
  };
  choice?.addEventListener('change', write);
  // Browsers keep what was chosen when a page is loaded again.
  if (choice?.value) write();
}

/** Copies, and where the browser forbids that leaves the text selected to be copied by hand. */
async function copyText(box: HTMLElement, text: HTMLElement, what: string): Promise<void> {
  getSelection()?.selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(text.textContent);
    say(box, box.dataset['copied'], what);
  } catch {
    say(box, box.dataset['byHand'], what);
  }
}

function say(box: HTMLElement, sentence = '', what: string): void {
  const region = box.querySelector('[role="status"]');
  if (region) region.textContent = fillPlaces(sentence, { what });
}
