import { drawnExtent } from '#timeline/items/extent.ts';
import type { Bounds } from '#timeline/items/item.ts';
import { lifeOf } from '#timeline/paths/life.ts';
import { signOfItem } from '#timeline/picture/sign.ts';
import type { Box } from '#timeline/picture/place.ts';
import { CardFactsReader } from '../cards/card-facts.ts';
import type { Aim, Looked } from './aim.ts';
import type { TooltipHost } from './host.ts';
import { StripLight } from './strip-light.ts';
import { toldOfEvent, toldOfStrategy } from './told.ts';
import { Tooltip } from './tooltip.ts';

/** Tells of one mark at a time, in a box beside it and in the strip. */
export class Teller {
  readonly tooltip: Tooltip;
  readonly #host: TooltipHost;
  readonly #aim: Aim;
  readonly #light: StripLight;
  readonly #facts: CardFactsReader | null;
  readonly #failed: string;
  #told: Looked | null = null;
  /** Where along the axis it is told of, pixels of the window. */
  #at = 0;

  constructor(host: TooltipHost, aim: Aim) {
    this.#host = host;
    this.#aim = aim;
    this.tooltip = new Tooltip(host.root);
    this.#light = new StripLight(host.root);
    const { cards, facts = cards } = host.page.data;
    this.#failed = facts?.failed ?? '';
    this.#facts = facts ? new CardFactsReader(facts.file, () => this.#renew()) : null;
  }

  get told(): Looked | null {
    return this.#told;
  }

  /** Tells of a mark at a place along the axis, at its beginning where none is given. */
  tell(looked: Looked, at?: number): void {
    const box = this.#aim.boxOf(looked);
    if (!box) {
      this.putAway();
      return;
    }
    this.#told = looked;
    this.#at = at ?? box.x;
    this.#facts?.forgive();
    this.#show(box);
    const time = this.#timeOf(looked);
    const { shown } = this.#host.scenery.strip;
    if (time && shown) this.#light.show(time, shown);
    else this.#light.clear();
  }

  /** Puts it where its mark is now, or away where that has gone. */
  replace(): void {
    const box = this.#told && this.#aim.boxOf(this.#told);
    if (box) this.tooltip.place(box, this.#at);
    else this.putAway();
  }

  putAway(): void {
    this.#told = null;
    this.tooltip.hide();
    this.#light.clear();
  }

  /** Facts have arrived, or have not. */
  #renew(): void {
    const box = this.#told && this.#aim.boxOf(this.#told);
    if (box) this.#show(box);
  }

  #show(box: Box): void {
    const row = this.#row();
    if (!this.#told || !row) return;
    const lines = this.#lines(this.#told, row);
    this.tooltip.show(lines, this.#hue(this.#told), row.querySelector('a'));
    this.tooltip.place(box, this.#at);
  }

  #lines({ kind, id }: Looked, row: HTMLElement): HTMLElement[] {
    const failed = this.#failed;
    const facts = this.#facts;
    if (kind === 'bar') return toldOfStrategy(row, facts?.ofStrategy(id) ?? 'loading', failed);
    const item = this.#item(id);
    if (!item) return [];
    const { words } = this.#host.page.data;
    return toldOfEvent(item, row, facts?.get(item) ?? 'loading', words, failed);
  }

  /** The list's own element of what is told of. */
  #row(): HTMLElement | null {
    if (!this.#told) return null;
    const { kind, id } = this.#told;
    if (kind === 'event') return this.#host.page.nodes.get(id) ?? null;
    return this.#host.stage.querySelector(`[data-bar-id="${CSS.escape(id)}"]`);
  }

  #item(id: string) {
    return this.#host.store.chronicle.items.find((one) => one.id === id);
  }

  #hue({ kind, id }: Looked): string {
    const item = kind === 'event' ? this.#item(id) : undefined;
    return item ? signOfItem(item, this.#host.store.chronicle.facets).hue : 'slate';
  }

  #timeOf({ kind, id }: Looked): Bounds | null {
    const { bounds, today, bars } = this.#host.store.chronicle;
    if (kind === 'event') {
      const item = this.#item(id);
      return item ? drawnExtent(item, bounds, today) : null;
    }
    const bar = bars.find((one) => one.id === id);
    return bar ? lifeOf(bar, bounds, today) : null;
  }
}
