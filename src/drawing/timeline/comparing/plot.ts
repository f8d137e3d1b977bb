import { pictureOf, type ComparedPicture } from '#timeline/comparing/picture.ts';
import type { Comparison } from '#timeline/comparing/compare.ts';
import { isPeriod, type Selection } from '#timeline/comparing/selection.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import { fill } from '../fill.ts';
import type { ShareHost } from '../share-host.ts';
import { drawPlot } from './draw-plot.ts';
import { bindDots, DotFocus } from './dots.ts';
import type { SideNames } from './side-names.ts';

/** A screen narrower than this has less room upward too (px). */
const NARROW = 640;

/** What a plot is written into, and where its links open. */
interface Parts {
  readonly drawing: HTMLElement;
  readonly caption: HTMLElement;
  readonly stack: HTMLElement;
  readonly target: string | undefined;
}

/** The drawing with the name of each side, the words for the dot in focus and what a stack stands for. */
export class Plot {
  readonly #host: ShareHost;
  readonly #words: CompareWords;
  readonly #parts: Parts;
  readonly #focus: DotFocus;
  #shown: { readonly comparison: Comparison; readonly names: SideNames } | null = null;
  #width = 0;

  constructor(host: ShareHost, words: CompareWords, parts: Parts) {
    this.#host = host;
    this.#words = words;
    this.#parts = parts;
    this.#focus = new DotFocus(parts.caption, words, parts.target);
    bindDots(parts.drawing, this.#focus);
  }

  draw(comparison: Comparison, names: SideNames, width: number): void {
    this.#shown = { comparison, names };
    this.#width = 0;
    this.fit(width);
  }

  /** Draws anew for a width (px); nothing where it has that width already. */
  fit(width: number): void {
    if (!this.#shown || width === this.#width || width <= 0) return;
    this.#width = width;
    const { comparison, names } = this.#shown;
    const [above, below] = comparison.sides;
    const hues = [this.#hueOf(above.selection), this.#hueOf(below.selection)] as const;
    const picture = pictureOf(comparison, paperOf(width), this.#ticks, this.#host.measure());
    const svg = drawPlot(picture, comparison, {
      width,
      line: lineHeight(),
      label: fill(this.#words.drawing, { name: names[0], other: names[1] }),
      hues,
      words: this.#words,
      target: this.#parts.target,
    });
    this.#focus.replace(comparison, () => {
      const { drawing } = this.#parts;
      drawing.replaceChildren(this.#title(names[0], hues[0]), svg, this.#title(names[1], hues[1]));
      return drawing;
    });
    this.#tellStack(picture);
  }

  get #ticks() {
    return this.#host.page.data.words.ticks;
  }

  #title(name: string, hue: string): HTMLElement {
    const title = document.createElement('p');
    title.className = 'tl-compare-side';
    title.textContent = name || this.#words.choose;
    title.dataset['hue'] = hue;
    return title;
  }

  /** Pillars and categories have their colour wherever they are shown. */
  #hueOf(selection: Selection | null): string {
    if (!selection || isPeriod(selection)) return 'slate';
    const { kind, id } = selection;
    const { facets } = this.#host.page.data;
    const known = kind === 'pillar' || kind === 'category' ? facets[kind] : [];
    return known.find((facet) => facet.id === id)?.hue ?? 'slate';
  }

  #tellStack({ grid: { bin } }: ComparedPicture): void {
    const { stackMonths, stackYears } = this.#words;
    this.#parts.stack.textContent =
      bin < 12 ? fill(stackMonths, { count: bin }) : fill(stackYears, { count: bin / 12 });
  }
}

function paperOf(width: number) {
  const narrow = width < NARROW;
  return { width, height: narrow ? 110 : 150, line: lineHeight(), lines: narrow ? 4 : 6 };
}

/** From one line of names to the next, at the reader's own size of text (px). */
function lineHeight(): number {
  return 1.125 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
