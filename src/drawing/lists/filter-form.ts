import type { FacetCounts } from '#listing/narrowing.ts';
import type { FacetShape, ListState } from '#listing/state.ts';
import { onSettled } from '../settled-choice.ts';

/** The fields above a list: chips of which several may be pressed, closed lists, and one for words. */
export class FilterForm {
  readonly #list: HTMLElement;
  readonly #text: HTMLInputElement | null;
  readonly #chips: readonly HTMLButtonElement[];
  readonly #selects: readonly HTMLSelectElement[];

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#text = list.querySelector('input[name="q"]');
    this.#chips = [...list.querySelectorAll<HTMLButtonElement>('button[data-facet]')];
    this.#selects = [...list.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
    // Every change has already been followed.
    list.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  /** What may be chosen, as the fields offer it. */
  facets(): Map<string, FacetShape> {
    const facets = new Map<string, FacetShape>();
    for (const [facet, chips] of Map.groupBy(this.#chips, facetOf)) {
      facets.set(facet, { values: new Set(chips.map(({ value }) => value)), single: false });
    }
    for (const select of this.#selects) {
      const values = [...select.options].map(({ value }) => value).filter((value) => value !== '');
      facets.set(facetOf(select), { values: new Set(values), single: true });
    }
    return facets;
  }

  /** Calls back with all values of a facet that are chosen when a reader has changed it. */
  onChoice(act: (facet: string, values: string[]) => void): void {
    for (const chip of this.#chips) {
      chip.addEventListener('click', () => {
        press(chip, !isPressed(chip));
        const own = this.#chips.filter((one) => facetOf(one) === facetOf(chip));
        act(
          facetOf(chip),
          own.filter(isPressed).map(({ value }) => value),
        );
      });
    }
    for (const select of this.#selects) {
      onSettled(select, () => {
        act(facetOf(select), select.value === '' ? [] : [select.value]);
      });
    }
  }

  onText(act: (text: string) => void): void {
    const field = this.#text;
    field?.addEventListener('input', () => {
      act(field.value.trim());
    });
  }

  /** Sets the fields as the state says. */
  show({ chosen, text }: ListState): void {
    for (const chip of this.#chips)
      press(chip, chosen.get(facetOf(chip))?.has(chip.value) ?? false);
    for (const select of this.#selects) {
      const [value = ''] = chosen.get(facetOf(select)) ?? [];
      select.value = value;
    }
    // A space typed last stays where the reader goes on.
    if (this.#text && this.#text.value.trim() !== text) this.#text.value = text;
  }

  /** Says of each choice how many rows it would show. */
  count(counts: FacetCounts): void {
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const of = (facet: string, value: string) => counts.get(facet)?.get(value) ?? 0;
    for (const chip of this.#chips) {
      const n = of(facetOf(chip), chip.value);
      const number = chip.querySelector('[data-n]');
      if (number) number.textContent = format.format(n);
      chip.toggleAttribute('data-none', n === 0);
    }
    for (const select of this.#selects) {
      for (const option of select.options) {
        const { label } = option.dataset;
        if (label !== undefined)
          option.text = `${label} (${format.format(of(facetOf(select), option.value))})`;
      }
    }
  }

  /** Goes to the first field: where a reader is when the button just used is gone. */
  focus(): void {
    this.#list.querySelector<HTMLElement>('form :is(input, select, button)')?.focus();
  }
}

function facetOf({ dataset }: HTMLElement): string {
  return dataset['facet'] ?? '';
}

function isPressed(chip: HTMLButtonElement): boolean {
  return chip.getAttribute('aria-pressed') === 'true';
}

function press(chip: HTMLButtonElement, pressed: boolean): void {
  chip.setAttribute('aria-pressed', String(pressed));
}
