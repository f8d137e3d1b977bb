import { countsOf } from '#timeline/comparing/proposal.ts';
import { countsOfYears } from '#timeline/comparing/compare.ts';
import {
  isPeriod,
  NOTHING,
  readSelection,
  SELECTED_KINDS,
  writeSelection,
  type Pair,
  type Selectable,
  type Selection,
} from '#timeline/comparing/selection.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import type { Bounds, TimelineItem } from '#timeline/items/item.ts';
import { onSettled } from '../../settled-choice.ts';
import { fill } from '../fill.ts';

/** What a reader's choice leads to. */
interface Answers {
  choose(pair: Pair): void;
  /** Another kind of comparison: of periods, or of values. */
  kind(periods: boolean): void;
}

const SIDES = [0, 1] as const;
type SideNumber = (typeof SIDES)[number];

/** The lists in which both sides are chosen: one for each, or two for each where they are periods. */
export class Fields {
  readonly #holder: HTMLElement;
  readonly #words: CompareWords;
  readonly #selectable: Selectable;
  readonly #answers: Answers;
  readonly #kind: HTMLSelectElement;
  #lists: readonly HTMLSelectElement[] = [];
  #pair: Pair = NOTHING;

  constructor(holder: HTMLElement, words: CompareWords, selectable: Selectable, answers: Answers) {
    this.#holder = holder;
    this.#words = words;
    this.#selectable = selectable;
    this.#answers = answers;
    const options = [new Option(words.values, 'values'), new Option(words.periods, 'periods')];
    this.#kind = this.#add(words.by, 'kind', options, () => {
      answers.kind(this.#kind.value === 'periods');
    });
  }

  /** Shows what is chosen, each option with as many of the events as it has. */
  update(pair: Pair, items: readonly TimelineItem[], bounds: Bounds): void {
    const wanted = pair.some(isPeriod) ? 'periods' : pair.some(Boolean) ? 'values' : null;
    this.#pair = pair;
    if (wanted) this.#kind.value = wanted;
    const periods = this.#kind.value === 'periods';
    if (this.#holder.dataset['kind'] !== this.#kind.value) this.#build(periods);
    this.#count(periods ? countsOfYears(items, bounds) : this.#countValues(items));
    const chosen = periods ? pair.flatMap(edgesOf) : pair.map(writeSelection);
    this.#lists.forEach((list, at) => (list.value = chosen[at] ?? ''));
  }

  #build(periods: boolean): void {
    for (const list of this.#lists) list.closest('label')?.remove();
    this.#holder.dataset['kind'] = this.#kind.value;
    this.#lists = SIDES.flatMap((side) => (periods ? this.#addYears(side) : this.#addValues(side)));
  }

  #addValues(side: SideNumber): HTMLSelectElement {
    const list = this.#add(this.#words.side[side], `side-${String(side)}`, this.#groups(), () => {
      this.#set(side, readSelection(list.value, this.#selectable));
    });
    return list;
  }

  /** First and last year of a side; the one that is not touched gives way where they would cross. */
  #addYears(side: SideNumber): HTMLSelectElement[] {
    const { from, to } = this.#words;
    const first = this.#add(from[side], `from-${String(side)}`, this.#years(), () => {
      this.#setYears(side, first.value, later(first.value, last.value));
    });
    const last = this.#add(to[side], `to-${String(side)}`, this.#years(), () => {
      this.#setYears(side, earlier(first.value, last.value), last.value);
    });
    return [first, last];
  }

  #setYears(side: SideNumber, from: string, to: string): void {
    this.#set(side, readSelection(`${from}..${to}`, this.#selectable));
  }

  #set(side: SideNumber, selection: Selection | null): void {
    const [above, below] = this.#pair;
    this.#answers.choose(side === 0 ? [selection, below] : [above, selection]);
  }

  #add(
    label: string,
    name: string,
    options: readonly HTMLElement[],
    act: () => void,
  ): HTMLSelectElement {
    const field = document.createElement('label');
    field.className = 'field';
    field.dataset['hint'] = this.#words.settle;
    const words = document.createElement('span');
    words.textContent = label;
    const list = document.createElement('select');
    list.dataset['compareChoice'] = name;
    list.append(...options);
    field.append(words, list);
    this.#holder.append(field);
    onSettled(list, act);
    return list;
  }

  #groups(): HTMLElement[] {
    const { choices } = this.#selectable;
    const groups = SELECTED_KINDS.filter((kind) => choices[kind]?.size).map((kind) => {
      const group = document.createElement('optgroup');
      group.label = this.#words.kinds[kind];
      for (const [id, name] of choices[kind] ?? []) {
        group.append(optionFor(writeSelection({ kind, id }), name));
      }
      return group;
    });
    return [new Option(this.#words.choose, ''), ...groups];
  }

  #years(): HTMLElement[] {
    const { from, to } = this.#selectable.years;
    const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
    return [new Option(this.#words.choose, ''), ...years.map((year) => optionFor(year, year))];
  }

  #count(counts: ReadonlyMap<string, number>): void {
    for (const list of this.#lists) {
      for (const option of list.options) {
        const { name } = option.dataset;
        const count = counts.get(option.value) ?? 0;
        if (name !== undefined) option.text = fill(this.#words.option, { name, count });
      }
    }
  }

  #countValues(items: readonly TimelineItem[]): ReadonlyMap<string, number> {
    const all = SELECTED_KINDS.flatMap((kind) =>
      [...countsOf(items, kind)].map(
        ([id, count]) => [writeSelection({ kind, id }), count] as const,
      ),
    );
    return new Map(all);
  }
}

function optionFor(value: string, name: string): HTMLOptionElement {
  const option = new Option(name, value);
  option.dataset['name'] = name;
  return option;
}

function edgesOf(selection: Selection | null): string[] {
  return isPeriod(selection) ? [String(selection.from), String(selection.to)] : ['', ''];
}

/** The second of two years, or the first where it is later or there is no second. */
function later(first: string, second: string): string {
  return second === '' || Number(second) < Number(first) ? first : second;
}

function earlier(first: string, second: string): string {
  return first === '' || Number(first) > Number(second) ? second : first;
}
