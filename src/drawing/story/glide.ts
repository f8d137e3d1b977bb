import { IN_ROWS } from '#timeline/arranging/in-rows.ts';
import { unpackFile } from '#timeline/items/item-file.ts';
import { tickFormatter } from '#timeline/axis/tick-format.ts';
import { measureByLetters } from '#timeline/picture/measure-letters.ts';
import { FILTER_KINDS, type View } from '#timeline/view/view.ts';
import {
  boxOf,
  stillsOf,
  viewOnTheWay,
  type StillSetting,
  type StillSize,
  type StoryData,
} from '#timeline/telling/still.ts';
import type { TimelineItem } from '#timeline/items/item.ts';

/** How long a window is on its way (ms). */
const DURATION = 700;

/** Moves the timeline from the window of one step to that of the next, where both look at the same events. */
export class Glide {
  readonly #root: HTMLElement;
  readonly #data: StoryData;
  readonly #items: readonly TimelineItem[];
  readonly #setting: StillSetting;
  #frame = 0;
  #settle: () => void = () => undefined;

  private constructor(root: HTMLElement, data: StoryData, items: readonly TimelineItem[]) {
    this.#root = root;
    this.#data = data;
    this.#items = items;
    this.#setting = {
      words: { write: tickFormatter(data.ticks), today: data.todayWord },
      measure: measureByLetters(letterWidths(root)),
      prefix: 'glide',
    };
  }

  /** Fetches the events; null where they do not come: the windows then change without a way between. */
  static async over(root: HTMLElement, data: StoryData): Promise<Glide | null> {
    const answer = await fetch(data.file.href).catch(() => null);
    if (!answer?.ok) return null;
    return new Glide(root, data, unpackFile(await answer.arrayBuffer(), data.file.rows));
  }

  go(from: number, to: number): void {
    this.#settle();
    const [start, end] = [this.#data.views[from], this.#data.views[to]];
    const host = this.#hostOf(to);
    if (!start || !end || !host || !sameEvents(start.view, end.view)) return;
    const still = host.firstElementChild;
    if (!still) return;
    const given = { items: this.#items, bars: end.bars, inRows: IN_ROWS };
    const chronicle = { ...this.#data.chronicle, ...given };
    const box = boxOf(chronicle, end.view, host.dataset['still'] as StillSize);
    const draw = stillsOf(chronicle, end.view, box, this.#setting);
    const began = performance.now();
    this.#settle = () => {
      cancelAnimationFrame(this.#frame);
      host.replaceChildren(still);
      this.#settle = () => undefined;
    };
    const step = (now: number) => {
      const share = Math.max(0, (now - began) / DURATION);
      if (share >= 1) {
        this.#settle();
        return;
      }
      host.innerHTML = draw(viewOnTheWay(start.view, end.view, share));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** The one of a step's two drawings that is seen. */
  #hostOf(number: number): HTMLElement | undefined {
    const hosts = this.#root.querySelectorAll<HTMLElement>(
      `[data-step-figure="${number}"] [data-still]`,
    );
    return [...hosts].find((host) => host.getClientRects().length > 0);
  }
}

function sameEvents(a: View, b: View): boolean {
  return FILTER_KINDS.every((kind) => a.filters[kind].join() === b.filters[kind].join());
}

/** The face that names in a drawing have. */
function letterWidths(root: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `500 12.5px ${getComputedStyle(root).fontFamily}`;
  return (text) => context?.measureText(text).width ?? text.length * 7;
}
