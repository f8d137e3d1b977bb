import type { Mark } from '#timeline/arranging/arrange.ts';
import { markStandingFor } from '#timeline/arranging/standing.ts';
import { partingView } from '#timeline/picture/parting.ts';
import { markBox } from '#timeline/picture/place.ts';
import { windowInWords } from '#timeline/axis/window-in-words.ts';
import type { View } from '#timeline/view/view.ts';
import { fill } from './fill.ts';
import { MemberList } from './member-list.ts';
import type { Motion } from './motion.ts';
import { periodOfMark } from './nodes.ts';
import type { Page } from './reading.ts';
import type { ViewStore } from './store.ts';

/** Opens counts: by zooming in while that parts their members, else as a list in place. */
export class Counts {
  readonly #stage: HTMLElement;
  readonly #page: Page;
  readonly #store: ViewStore;
  readonly #motion: Motion;
  readonly #focus: (mark: Mark) => void;
  readonly #list: MemberList;
  /** Views that opening a count led away from. */
  readonly #wayBack: View[] = [];

  constructor(
    { root, stage, page }: { root: HTMLElement; stage: HTMLElement; page: Page },
    store: ViewStore,
    motion: Motion,
    focus: (mark: Mark) => void,
  ) {
    this.#stage = stage;
    this.#page = page;
    this.#store = store;
    this.#motion = motion;
    this.#focus = focus;
    this.#list = new MemberList(root, page.data.words, page.chronicle.facets);
    // Another view has other counts.
    store.subscribe(() => this.#list.close());
  }

  open(mark: Mark): void {
    const { chronicle, view } = this.#store;
    const next = partingView(chronicle, view, this.#store.layout(), mark);
    if (next) this.#zoomTo(next, mark);
    else this.#openList(mark);
  }

  /** One step back to where a count was opened. */
  back(): void {
    const before = this.#wayBack.pop();
    if (before) this.#motion.to(before);
  }

  #zoomTo(next: View, mark: Mark): void {
    this.#wayBack.push(this.#store.view);
    const first = this.#idOf(mark);
    const hadFocus = this.#stage.contains(document.activeElement);
    this.#motion.to(next, 'act', () => {
      // The number is gone; its most important event takes the focus over.
      const heir = markStandingFor(this.#store.layout(), first);
      if (hadFocus && heir) this.#focus(heir);
    });
  }

  #openList(mark: Mark): void {
    const drawn = this.#store.layout();
    const { words } = this.#page.data;
    const first = this.#idOf(mark);
    const window = windowInWords(periodOfMark(drawn, mark), words.ticks);
    const places = mark.items.toSorted((a, b) => a - b);
    const { x, y, width, height } = markBox(drawn, mark);
    const { left, top } = this.#stage.getBoundingClientRect();
    this.#list.open({
      name: fill(words.shown, { window, count: mark.items.length }),
      items: places.flatMap((place) => drawn.items[place] ?? []),
      anchor: new DOMRect(left + x, top + y, width, height),
      target: this.#page.nodes.get(first)?.querySelector('a')?.target ?? '',
      refocus: () => {
        const heir = markStandingFor(this.#store.layout(), first);
        if (heir) this.#focus(heir);
      },
    });
  }

  #idOf({ items }: Mark): string {
    return this.#store.layout().items[items[0]]?.id ?? '';
  }
}
