import { citationOf, type ShareWords } from '#timeline/sharing/words.ts';
import type { TickWords } from '#timeline/axis/tick-format.ts';
import type { Choices } from '#timeline/view/known.ts';
import type { View } from '#timeline/view/view.ts';
import { readChoices } from './choices.ts';
import { readData } from './reading.ts';

/** What the timeline's page in another language tells views by. */
interface Elsewhere {
  readonly words: ShareWords;
  readonly ticks: TickWords;
  readonly choices: Choices;
}

const pages = new Map<string, Promise<Elsewhere>>();

/**
 * Cites a view in the site's other languages, each in the words of its own page: that is asked for when the dialog is first
 * opened, and where it does not come its citation stays out of sight. `linkTo` makes the view's address on the page of a path;
 * `isShown` is false once another view is.
 */
export function citeElsewhere(
  dialog: HTMLElement,
  view: View,
  linkTo: (path: string) => string,
  isShown: () => boolean,
): void {
  for (const field of dialog.querySelectorAll<HTMLTextAreaElement>('[data-words-at]')) {
    const path = field.dataset['wordsAt'] ?? '';
    wordsAt(path).then(
      ({ words, ticks, choices }) => {
        if (!isShown()) return;
        field.value = citationOf(view, linkTo(words.page), choices, words, ticks);
        show(field, true);
      },
      () => {
        pages.delete(path);
        show(field, false);
      },
    );
  }
}

function show(field: HTMLElement, isThere: boolean): void {
  const row = field.closest<HTMLElement>('.tl-copied');
  if (row) row.hidden = !isThere;
}

function wordsAt(path: string): Promise<Elsewhere> {
  const known = pages.get(path) ?? readAt(path);
  pages.set(path, known);
  return known;
}

async function readAt(path: string): Promise<Elsewhere> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const root = page.querySelector<HTMLElement>('[data-timeline]');
  const data = root && readData(root);
  if (!root || !data?.share) throw new Error(`${path} has no timeline to share`);
  const { ticks } = data.words;
  return { words: data.share, ticks, choices: readChoices(root, ticks) };
}
