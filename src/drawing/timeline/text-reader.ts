import { byLetters, type TextRule } from '#timeline/view/filter.ts';
import type { TimelineItem } from '#timeline/items/item.ts';

/** Understands the text filter; what it needs for that comes when the filter is first used. */
export class TextReader {
  readonly #base: string;
  readonly #items: readonly TimelineItem[];
  #rule: TextRule = byLetters;
  #loading: Promise<void> | null = null;

  constructor(base: string, items: readonly TimelineItem[]) {
    this.#base = base;
    this.#items = items;
  }

  readonly rule: TextRule = (text) => this.#rule(text);

  /** Resolves when texts can be understood; where that cannot be had their letters are compared. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    try {
      const { textRule } = await import('./text-rule.ts');
      this.#rule = await textRule(this.#base, this.#items);
    } catch {
      // The network is gone: the next letter tries once more.
      this.#loading = null;
    }
  }
}
