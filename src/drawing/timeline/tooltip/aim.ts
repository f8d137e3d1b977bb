import type { Layout } from '#timeline/picture/layout.ts';
import { boxesOfMark, markAt, REACH } from '#timeline/picture/hit.ts';
import { pathAt } from '#timeline/picture/path-at.ts';
import { barTarget, type Box, type Point } from '#timeline/picture/place.ts';
import { around, within } from '#timeline/tooltip/place-tooltip.ts';
import type { TooltipHost } from './host.ts';

/** A mark that is looked at. */
export interface Looked {
  readonly kind: 'event' | 'bar';
  readonly id: string;
}

/** Cards that say all there is to tell, those that are opened, and numbers for several events. */
const UNTOLD =
  '[data-place="card"]:not([data-brief], [data-cut]), [data-opened], [data-place="count"], [data-place="heap"]';

/** Finds the mark that a pointer or the keyboard's focus is on, and where it stands in the window. */
export class Aim {
  readonly #host: TooltipHost;

  constructor(host: TooltipHost) {
    this.#host = host;
  }

  /** The mark at a place of the window, of which `target` is the topmost element. */
  under(target: EventTarget | null, at: Point): Looked | null {
    if (!(target instanceof Element) || this.#host.store.view.list) return null;
    const own = this.of(target);
    if (own || !target.matches('.tl-canvas')) return own;
    const { left, top } = this.#host.stage.getBoundingClientRect();
    return this.#drawnAt({ x: at.x - left, y: at.y - top });
  }

  /** The mark that an element of the stage stands for; null for several events in one. */
  of(target: Element): Looked | null {
    const bar = target.closest<HTMLElement>('.tl-bar[data-place]');
    if (bar) return { kind: 'bar', id: bar.dataset['barId'] ?? '' };
    const item = target.closest<HTMLElement>('.tl-item[data-place]');
    if (!item || item.matches(UNTOLD) || target.closest('.tl-count')) return null;
    return { kind: 'event', id: item.dataset['eventId'] ?? '' };
  }

  /** The strategy whose path was pressed, where nothing opens. */
  pathUnder(target: EventTarget | null, at: Point): Looked | null {
    const found = this.under(target, at);
    return found?.kind === 'bar' && target instanceof Element && !this.of(target) ? found : null;
  }

  /** All that is drawn of a mark, in the window; null where nothing of it is in sight. */
  boxOf({ kind, id }: Looked): Box | null {
    const { stage, scenery, store } = this.#host;
    const { left, top, width, height } = stage.getBoundingClientRect();
    const node = this.#nodeOf(kind, id);
    const drawn = scenery.isUpright ? (scenery.upright?.boxesOf(id) ?? []) : this.#drawn(kind, id);
    const boxes = drawn.map((box) => ({ ...box, x: box.x + left, y: box.y + top }));
    const all = around([...(node ? [node.getBoundingClientRect()] : []), ...boxes]);
    const shown = all && within(all, { x: left, y: top, width, height });
    const { clientWidth, clientHeight } = document.documentElement;
    if (!shown || store.view.list) return null;
    return within(shown, { x: 0, y: 0, width: clientWidth, height: clientHeight });
  }

  #nodeOf(kind: Looked['kind'], id: string): Element | null {
    const name = kind === 'bar' ? 'bar-id' : 'event-id';
    return this.#host.stage.querySelector(`[data-${name}="${CSS.escape(id)}"][data-place]`);
  }

  #drawn(kind: Looked['kind'], id: string): readonly Box[] {
    const drawn = this.#host.store.shown;
    if (kind === 'bar') {
      const bar = drawn.bars.find((one) => one.bar.id === id && !one.isLink);
      return bar ? [barTarget(drawn, bar)] : [];
    }
    if (this.#isNear(drawn)) return [];
    const mark = drawn.visible.find(({ items }) => drawn.items[items[0]]?.id === id);
    return mark ? boxesOfMark(drawn, mark) : [];
  }

  #drawnAt(point: Point): Looked | null {
    const { scenery, store } = this.#host;
    if (scenery.isUpright) {
      const id = scenery.upright?.eventAt(point) ?? null;
      return id === null ? null : { kind: 'event', id };
    }
    const drawn = store.shown;
    const mark = this.#isNear(drawn) ? null : markAt(drawn, point, REACH.mouse);
    if (mark && mark.items.length > 1) return null;
    const item = mark && drawn.items[mark.items[0]];
    if (item) return { kind: 'event', id: item.id };
    const bar = pathAt(drawn, point)?.bar;
    return bar ? { kind: 'bar', id: bar.id } : null;
  }

  /** True where events are cards, which say what there is to tell. */
  #isNear({ cards }: Layout): boolean {
    return Boolean(cards) && this.#host.scenery.near !== null;
  }
}
