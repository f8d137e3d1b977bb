import type { SpokenWords } from '#timeline/data.ts';
import { chosenIn } from '#timeline/view/chosen.ts';
import type { Choices } from '#timeline/view/known.ts';
import { toggleFilter } from '#timeline/view/narrowing.ts';
import type { View } from '#timeline/view/view.ts';
import { fill } from './fill.ts';

/** One thing the view is narrowed by, and the view without it. */
interface Active {
  readonly label: string;
  readonly without: View;
}

/** Shows what narrows the view as a row of buttons, each of which takes its own part away. */
export class ActiveFilters {
  readonly #holder: HTMLElement | null;
  readonly #choices: Choices;
  readonly #words: SpokenWords;
  #active: readonly Active[] = [];

  constructor(
    root: HTMLElement,
    choices: Choices,
    words: SpokenWords,
    choose: (view: View) => void,
  ) {
    this.#holder = root.querySelector('[data-active]');
    this.#choices = choices;
    this.#words = words;
    this.#holder?.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const taken = button && this.#active[[...this.#buttons()].indexOf(button)];
      if (taken) choose(taken.without);
    });
  }

  update(view: View): void {
    if (!this.#holder) return;
    this.#active = this.#activeIn(view);
    const labels = this.#active.map(({ label }) => label);
    if (labels.join('\n') === [...this.#buttons()].map((b) => b.value).join('\n')) return;
    const hadFocus = this.#holder.contains(document.activeElement);
    this.#holder.replaceChildren(...labels.map((label) => this.#buttonFor(label)));
    this.#holder.hidden = labels.length === 0;
    // The button in focus is gone: the next one takes over, so that the place in the page is kept.
    if (hadFocus) this.#buttons()[0]?.focus();
  }

  #buttons(): NodeListOf<HTMLButtonElement> | [] {
    return this.#holder?.querySelectorAll('button') ?? [];
  }

  #activeIn(view: View): Active[] {
    const chosen = chosenIn(view, this.#choices).map(({ kind, id, label }) => ({
      label,
      without: toggleFilter(view, kind, id),
    }));
    const name = this.#words.importance[view.importance - 2];
    const importance = name ? [{ label: name, without: { ...view, importance: 1 } }] : [];
    const text = view.q ? [{ label: `“${view.q}”`, without: { ...view, q: '' } }] : [];
    return [...chosen, ...importance, ...text];
  }

  #buttonFor(label: string): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip tl-taken';
    button.value = label;
    button.textContent = label;
    button.ariaLabel = fill(this.#words.removeFilter, { label });
    item.append(button);
    return item;
  }
}
