import { filterItems } from '#timeline/view/filter.ts';
import { compare, yearsOf } from '#timeline/comparing/compare.ts';
import { proposedPair, proposedPeriods } from '#timeline/comparing/proposal.ts';
import { isFiltered } from '#timeline/view/view.ts';
import {
  isPeriod,
  readPair,
  unreadIn,
  writePair,
  type Pair,
} from '#timeline/comparing/selection.ts';
import type { Comparison } from '#timeline/comparing/compare.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { ShareHost } from '../share-host.ts';
import { listCommon } from './common-list.ts';
import { Fields } from './fields.ts';
import { sentencesOf } from './sentences.ts';
import { nameOf } from './side-names.ts';
import { Plot } from './plot.ts';
import { tableOf } from './table.ts';
import { unreadInWords } from './unread-in-words.ts';

/** What an A4 sheet on its side leaves between its margins, CSS pixels. */
const SHEET = 1000;
/** A longer list is printed only where the reader has opened it. */
const MOST_ON_PAPER = 40;

/** Draws two selections on one axis and follows the view: what is compared, and what is filtered out. */
export class Comparing {
  readonly #host: ShareHost;
  readonly #section: HTMLElement;
  readonly #words: CompareWords;
  readonly #selectable;
  readonly #fields: Fields;
  readonly #plot: Plot;
  /** What was drawn last: a view that only moves changes nothing here. */
  #drawn = '';
  #comparison: Comparison | null = null;
  /** What was chosen last, of values and of periods: who changes between them finds it again. */
  readonly #last: { values?: Pair; periods?: Pair; any?: Pair } = {};
  /** While a sheet is printed the drawing has the sheet's width, not that of its place on the screen. */
  #onPaper = false;

  constructor(host: ShareHost, section: HTMLElement) {
    this.#host = host;
    this.#section = section;
    this.#words = JSON.parse(section.dataset['words'] ?? '') as CompareWords;
    const { items, bounds } = host.page.chronicle;
    const { choices, page } = host;
    this.#selectable = { choices, aliases: page.data.aliases ?? {}, years: yearsOf(items, bounds) };
    this.#fields = new Fields(this.#part('fields'), this.#words, this.#selectable, {
      choose: (pair) => this.#choose(pair),
      kind: (periods) => this.#choose(this.#beginning(periods)),
    });
    this.#plot = new Plot(host, this.#words, {
      drawing: this.#part('drawing'),
      caption: this.#part('caption'),
      stack: this.#part('stack'),
      target: this.#target,
    });
    new ResizeObserver(() => this.#fit()).observe(this.#part('drawing'));
    this.#followPaper();
  }

  /** Begins with what was compared last, or with what has most to show. */
  propose(): void {
    this.#choose(this.#last.any ?? this.#beginning(false));
  }

  update(): void {
    const { compare: text, filters, importance, q } = this.#host.store.view;
    const key = JSON.stringify([text, filters, importance, q]);
    if (text === '' || key === this.#drawn) return;
    this.#drawn = key;
    const pair = readPair(text, this.#selectable);
    this.#remember(pair);
    this.#warn(text);
    this.#draw(pair);
  }

  #remember(pair: Pair): void {
    if (!pair.some(Boolean)) return;
    this.#last[pair.some(isPeriod) ? 'periods' : 'values'] = pair;
    this.#last.any = pair;
  }

  /** Says what of the address means nothing here. */
  #warn(text: string): void {
    const { lang } = document.documentElement;
    const unread = unreadIn(text, this.#selectable);
    this.#part('warning').textContent = unreadInWords(unread, this.#words, lang);
  }

  #draw(pair: Pair): void {
    const { page, choices } = this.#host;
    const items = this.#passing();
    const comparison = compare(items, pair, page.chronicle.bounds);
    const names = [nameOf(pair[0], choices), nameOf(pair[1], choices)] as const;
    this.#comparison = comparison;
    this.#fields.update(pair, items, page.chronicle.bounds);
    const said = sentencesOf(comparison, names, this.#words, {
      language: document.documentElement.lang,
      filtered: isFiltered(this.#host.store.view),
    });
    this.#part('summary').textContent = said.join(' ');
    this.#plot.draw(comparison, names, this.#width());
    listCommon(this.#part('common'), comparison.sides[0].events, this.#words, this.#target);
    this.#part('table').replaceChildren(tableOf(comparison, names, this.#words));
  }

  #fit(): void {
    if (this.#comparison && !this.#section.hidden) this.#plot.fit(this.#width());
  }

  /** On paper the drawing is as wide as the sheet, and the table and a list that is not too long are open. */
  #followPaper(): void {
    const lists = [...this.#section.querySelectorAll('details')];
    let opened: HTMLDetailsElement[] = [];
    window.addEventListener('beforeprint', () => {
      this.#onPaper = true;
      this.#fit();
      opened = lists.filter(
        (list) => !list.open && list.querySelectorAll('li').length <= MOST_ON_PAPER,
      );
      for (const list of opened) list.open = true;
    });
    window.addEventListener('afterprint', () => {
      this.#onPaper = false;
      this.#fit();
      for (const list of opened) list.open = false;
    });
  }

  #passing(): readonly TimelineItem[] {
    const { items, reads } = this.#host.page.chronicle;
    return filterItems(items, this.#host.store.view, reads);
  }

  /** What a comparison of values, or of periods, begins with. */
  #beginning(periods: boolean): Pair {
    if (periods) return this.#last.periods ?? proposedPeriods(this.#selectable.years);
    return this.#last.values ?? proposedPair(this.#passing(), this.#host.choices);
  }

  get #target(): string | undefined {
    return this.#section.dataset['target'];
  }

  #choose(pair: Pair): void {
    const { store } = this.#host;
    store.set({ ...store.view, compare: writePair(pair) }, 'act');
  }

  #width(): number {
    return this.#onPaper ? SHEET : this.#part('drawing').clientWidth;
  }

  #part(name: string): HTMLElement {
    const part = this.#section.querySelector<HTMLElement>(`[data-compare-part="${name}"]`);
    if (!part) throw new Error(`the comparison has no part "${name}"`);
    return part;
  }
}
