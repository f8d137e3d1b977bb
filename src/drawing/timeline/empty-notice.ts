import type { SpokenWords } from '#timeline/data.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { nearestOutside, type Nearest } from '#timeline/picture/nearest.ts';
import { windowInWords } from '#timeline/axis/window-in-words.ts';
import { eventsKey } from '#timeline/view/events-key.ts';
import { isFiltered, type View } from '#timeline/view/view.ts';
import { fill } from './fill.ts';
import type { ViewStore } from './store.ts';

/** Says that a window holds nothing, and offers what comes nearest to it, in the drawing as in the list. */
export class EmptyNotice {
  readonly #root: HTMLElement;
  readonly #notice: HTMLElement | null;
  readonly #words: SpokenWords;
  readonly #store: ViewStore;
  /** The window and filters that the notice is about. */
  #about = '';

  constructor(root: HTMLElement, words: SpokenWords, store: ViewStore) {
    this.#root = root;
    this.#notice = root.querySelector('.tl-empty');
    this.#words = words;
    this.#store = store;
  }

  /**
   * Shows or hides the notice; while the view moves it only goes, and comes when all is at rest. `passing` are the
   * events that pass the filters, whether the window holds them or not.
   */
  update(passing: readonly TimelineItem[], nothing: boolean, moving: boolean): void {
    if (!nothing) this.#hide();
    else if (!moving) this.#show(passing.length);
  }

  /** What is said of a view without events. */
  sentence(view: View, passing: number): string {
    const { none, noneHere, noneHereFiltered, ticks } = this.#words;
    if (passing === 0) return none;
    const sentence = isFiltered(view) ? noneHereFiltered : noneHere;
    return fill(sentence, { window: windowInWords(view, ticks) });
  }

  #show(passing: number): void {
    const { view, chronicle } = this.#store;
    const about = eventsKey(view);
    if (!this.#notice || chronicle.items.length === 0) return;
    this.#notice.hidden = false;
    if (about === this.#about) return;
    this.#about = about;
    const { bounds, today } = chronicle;
    const nearest = nearestOutside(chronicle.items, view, bounds, today, chronicle.reads);
    const said = this.#notice.querySelector('p');
    if (said) said.textContent = this.sentence(view, passing);
    this.#notice.querySelector('[data-nearest]')?.replaceChildren(...this.#buttons(nearest));
    const clear = this.#notice.querySelector<HTMLElement>('[data-do="clear"]');
    if (clear) clear.hidden = !isFiltered(view);
  }

  #hide(): void {
    if (!this.#notice || this.#notice.hidden) return;
    const hadFocus = this.#notice.contains(document.activeElement);
    this.#notice.hidden = true;
    this.#about = '';
    // The button in focus goes with it: what it has brought into sight takes over.
    const heir = this.#root.querySelector<HTMLElement>('.tl-item:not([data-out]) a');
    const stop = this.#root.querySelector<HTMLElement>('.tl-item [tabindex="0"]');
    if (hadFocus) (stop ?? heir)?.focus({ preventScroll: true });
  }

  #buttons(nearest: Nearest): HTMLElement[] {
    return (['before', 'after'] as const).flatMap((side) => {
      const item = nearest[side];
      return item ? [buttonTo(item, this.#words.nearest[side])] : [];
    });
  }
}

function buttonTo({ id, title, when }: TimelineItem, where: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button tl-nearest';
  button.dataset['goes'] = id;
  button.append(line('tl-nearest-side', where), line('tl-nearest-title', title), line('', when));
  return button;
}

function line(name: string, text: string): HTMLElement {
  const node = document.createElement('span');
  if (name) node.className = name;
  node.textContent = text;
  return node;
}
