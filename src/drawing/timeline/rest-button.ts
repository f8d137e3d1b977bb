import type { SpokenWords } from '#timeline/data.ts';
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

  update({ frame, tracks, bars, visible }: Layout, view: View): void {
    const button = this.#button;
    if (!button) return;
    const count = tracks.trackOf.filter((track) => track === null).length;
    const open = view.allBars && frame.orientation === 'horizontal';
    button.hidden = view.list || (count === 0 && !open);
    const last = frame.tracks.at(-1);
    if (button.hidden || !last) return;
    const text = open ? this.#words.fewerBars : fill(this.#words.moreBars, { count });
    if (button.textContent !== text) button.textContent = text;
    // Arrows lead here from the strategies, and Tab only where there is nothing else.
    setTabIndex(button, bars.length || visible.length ? -1 : 0);
    const vertical = frame.orientation === 'vertical';
    button.ariaExpanded = vertical ? null : String(open);
    const [x, y] = vertical
      ? [frame.tracks[0]?.start ?? 0, frame.start - 44]
      : [4, last.start + last.size - 25];
    button.style.transform = `translate(${x}px, ${y}px)`;
  }
}
