import type { TimelineItem } from '#timeline/items/item.ts';
import { announcer } from './announcer.ts';
import { LateTelling } from './late-telling.ts';
import type { Page } from './reading.ts';
import type { ViewStore } from './store.ts';
import type { Telling } from './telling.ts';

/** Words that change sooner than this are not read, ms. */
const READ = 90;

/** The words that follow the view: what is spoken, what stands around the stage, and that there is nothing on it. */
export class Account {
  readonly #told: LateTelling;
  readonly #announce: (sentence: () => string) => void;
  /** How many events the view is about. */
  readonly #count: () => number;
  #toldAt = -Infinity;

  constructor(root: HTMLElement, page: Page, store: ViewStore, count: () => number) {
    this.#told = new LateTelling(root, page, store);
    this.#announce = announcer(root.querySelector('[data-announce]'));
    this.#count = count;
  }

  load(): Promise<void> {
    return this.#told.load();
  }

  announce(sentence: string): void {
    this.#announce(() => sentence);
  }

  /** Says the window and how many events it shows. */
  say(): void {
    this.#told.tell('sentence', (telling) =>
      // Counting looks at every event: time enough for that when the sentence is spoken.
      this.#announce(() => telling.sentence(this.#count())),
    );
  }

  /** True as often as words can be read, and at rest: what follows a movement less closely is told then. */
  isTime(isAtRest: boolean): boolean {
    const now = performance.now();
    if (!isAtRest && now - this.#toldAt < READ) return false;
    this.#toldAt = now;
    return true;
  }

  /** Controls follow a movement, numbers what is at rest. */
  around(isAtRest: boolean): void {
    this.#told.ofView('controls', (telling) => telling.controls());
    if (isAtRest) this.#told.ofView('numbers', (telling) => telling.numbers(this.#count));
  }

  /** Of a view with events there is nothing to tell before one without them was. */
  empty(passing: readonly TimelineItem[], nothing: boolean, moving: boolean): void {
    const tell = (telling: Telling) => telling.empty(passing, nothing, moving);
    if (nothing) this.#told.tell('empty', tell);
    else this.#told.ofView('empty', tell);
  }
}
