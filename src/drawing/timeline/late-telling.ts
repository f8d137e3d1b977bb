import type { Page } from './reading.ts';
import type { ViewStore } from './store.ts';
import type { Telling } from './telling.ts';

/**
 * What tells of the view, loaded when there is something to tell: the page as it comes has told of its own
 * view already.
 */
export class LateTelling {
  readonly #load: () => Promise<Telling>;
  readonly #isTold: () => boolean;
  #coming: Promise<void> | null = null;
  #telling: Telling | null = null;
  /** What was to be told meanwhile, the latest of each kind. */
  readonly #waiting = new Map<string, (telling: Telling) => void>();

  constructor(root: HTMLElement, page: Page, store: ViewStore) {
    this.#load = async () => {
      const { Telling } = await import('./telling.ts');
      return new Telling(root, page, store);
    };
    const { home, future, bounds } = page.data;
    // The page has told of a view that ends at the break.
    const told = future === bounds.to ? null : JSON.stringify(store.clamped(home));
    this.#isTold = () => JSON.stringify(store.view) === told;
  }

  /** Tells of a view, unless it is the one that the page has come with; of that nothing needs to be told. */
  ofView(kind: string, tell: (telling: Telling) => void): void {
    if (this.#telling || this.#coming || !this.#isTold()) this.tell(kind, tell);
  }

  tell(kind: string, tell: (telling: Telling) => void): void {
    if (this.#telling) {
      tell(this.#telling);
      return;
    }
    this.#waiting.set(kind, tell);
    void this.load();
  }

  /** Has it at hand, so that a reader whose network goes is still told of what is shown. */
  load(): Promise<void> {
    return (this.#coming ??= this.#load().then((telling) => this.#came(telling), this.#failed));
  }

  #came(telling: Telling): void {
    this.#telling = telling;
    for (const tell of this.#waiting.values()) tell(telling);
    this.#waiting.clear();
  }

  /** The next view asks for it again. */
  readonly #failed = (error: unknown): never => {
    this.#coming = null;
    throw error;
  };
}
