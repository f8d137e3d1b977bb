import { foldedWords } from '#listing/finding.ts';
import type { ListRow } from '#listing/narrowing.ts';

/** Class of rows that a page hides for a reason of its own, such as the year it shows. */
const ELSEWHERE = 'is-not-yet';

/** A row's element as filters see it: `data-<facet>` holds its values, apart by spaces. */
export class ListItem implements ListRow {
  readonly element: HTMLElement;
  #words: string | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  readonly values = {
    get: (facet: string): ReadonlySet<string> => {
      const written = this.element.getAttribute(`data-${facet}`) ?? '';
      return new Set(written.split(' ').filter((value) => value !== ''));
    },
  };

  /** Its text, and the further words of `data-words`; folded when a reader first looks for any. */
  get words(): string {
    this.#words ??= foldedWords(`${textOf(this.element)} ${this.element.dataset['words'] ?? ''}`);
    return this.#words;
  }

  /** False while the page hides it for a reason of its own: then no count has it. */
  get isCounted(): boolean {
    return !this.element.classList.contains(ELSEWHERE);
  }
}

/** Its texts with a space between two, for cells touch in the markup and not on the page. */
function textOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ');
}
