import type { UprightWords } from '#timeline/data.ts';
import { fill } from '../fill.ts';

/** The strategies in force in the window, as one line that opens to their links. */
export class InForce {
  readonly #words: UprightWords;
  readonly #list: HTMLElement | null;
  readonly #button = document.createElement('button');
  readonly #bars: readonly HTMLElement[];

  constructor(root: HTMLElement, words: UprightWords) {
    this.#words = words;
    this.#list = root.querySelector('.tl-bars');
    this.#bars = [...(this.#list?.querySelectorAll<HTMLElement>('[data-bar-id]') ?? [])];
    this.#button.type = 'button';
    this.#button.className = 'tl-in-force';
    this.#button.ariaExpanded = 'false';
    this.#button.addEventListener('click', () => this.#toggle());
  }

  show(ids: ReadonlySet<string>): void {
    if (!this.#list || ids.size === 0) {
      this.clear();
      return;
    }
    this.#button.textContent = fill(this.#words.inForce, { count: ids.size });
    if (!this.#button.isConnected) this.#list.before(this.#button);
    for (const bar of this.#bars) {
      bar.toggleAttribute('hidden', !ids.has(bar.dataset['barId'] ?? ''));
    }
  }

  clear(): void {
    this.#button.remove();
    this.#button.ariaExpanded = 'false';
    for (const bar of this.#bars) bar.removeAttribute('hidden');
  }

  #toggle(): void {
    this.#button.ariaExpanded = String(this.#button.ariaExpanded !== 'true');
  }
}
