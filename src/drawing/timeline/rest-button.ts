import type { SpokenWords } from '#timeline/data.ts';
import { strategiesHead } from '#timeline/picture/lane-head.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import type { View } from '#timeline/view/view.ts';
import { fill } from './fill.ts';
import { setTabIndex } from './placed-node.ts';

/** Tells how many strategies found no track, and opens them. */
export class RestButton {
  readonly #button: HTMLButtonElement | null;
  readonly #words: SpokenWords;

  constructor(root: HTMLElement, words: SpokenWords) {
    this.#button = root.querySelector('.tl-rest');
    this.#words = words;
  }

  hide(): void {
    if (this.#button) this.#button.hidden = true;
  }

  /** `unnamed` are strategies that found no room in the row of links. */
  update({ frame, tracks, bars, visible }: Layout, view: View, unnamed: number): void {
    const button = this.#button;
    if (!button) return;
    const count = frame.strategies?.leftOut ?? 0;
    const open = view.allBars;
    button.hidden = view.list || (count + unnamed === 0 && !open);
    if (button.hidden) return;
    const all = tracks.trackOf.length;
    const text = open ? this.#words.fewerBars : fill(this.#words.moreBars, { count: all });
    if (button.textContent !== text) button.textContent = text;
    // Arrows lead here from the strategies, and Tab only where there is nothing else.
    setTabIndex(button, bars.length || visible.length ? -1 : 0);
    button.ariaExpanded = String(open);
    const head = strategiesHead({ frame });
    const top = head ? head.y + head.line : frame.axis.size;
    button.style.transform = `translate(0, ${top}px)`;
  }
}
