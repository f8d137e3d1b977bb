import type { FacetCounts } from '#listing/narrowing.ts';
import type { FacetShape, ListState } from '#listing/state.ts';
import { onSettled } from '../settled-choice.ts';
import { inWords } from './in-words.ts';

/** The fields above a list: chips of which several may be pressed, closed lists, and one for words. */
export class FilterForm {
  readonly #form: HTMLElement | null;
  readonly #text: HTMLInputElement | null;
  readonly #chips: readonly HTMLButtonElement[];
  readonly #selects: readonly HTMLSelectElement[];

  constructor(list: HTMLElement) {
    this.#form = list.querySelector('.list-form');
    this.#text = list.querySelector('[name="q"]');
    this.#chips = [...list.querySelectorAll<HTMLButtonElement>('button[data-facet]')];
    this.#selects = [...list.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  }

  /** What may be chosen, as the fields offer it. */
  facets(): Map<string, FacetShape> {
    const facets = new Map<string, FacetShape>();
    for (const [facet, chips] of Map.groupBy(this.#chips, facetOf)) {
      facets.set(facet, { values: valuesOf(chips), single: false });
    }
    for (const select of this.#selects) {
      facets.set(facetOf(select), { values: valuesOf(select.options), single: true });
    }
    return facets;
  }

  /** Calls back with all values of a facet that are chosen when a reader has changed it. */
  onChoice(act: (facet: string, values: Iterable<string>) => void): void {
    for (const chip of this.#chips) {
      chip.addEventListener('click', () => {
        press(chip, !isPressed(chip));
        const facet = facetOf(chip);
        act(facet, valuesOf(this.#chips.filter((one) => facetOf(one) === facet && isPressed(one))));
      });
    }
    for (const select of this.#selects) {
      onSettled(select, () => {
        act(facetOf(select), valuesOf([select]));
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
      [select.value = ''] = chosen.get(facetOf(select)) ?? [];
    }
    // A space typed last stays where the reader goes on.
    if (this.#text && this.#text.value.trim() !== text) this.#text.value = text;
  }

  /** Says of each choice how many rows it would show. */
  count(counts: FacetCounts): void {
    for (const chip of this.#chips) {
      const n = counts.get(facetOf(chip))?.get(chip.value) ?? 0;
      const number = chip.querySelector('[data-n]');
      if (number) number.textContent = inWords(n);
      chip.toggleAttribute('data-none', n === 0);
    }
    for (const select of this.#selects) {
      for (const option of select.options) {
        const n = counts.get(facetOf(select))?.get(option.value) ?? 0;
        if (option.value) option.text = option.text.replace(/\([^()]*\)$/, `(${inWords(n)})`);
      }
    }
  }

  /** Goes to the first field: where a reader is when the button just used is gone. */
  focus(): void {
    this.#form?.querySelector<HTMLElement>('input, select, button')?.focus();
  }
}

function facetOf({ dataset }: HTMLElement): string {
  return dataset['facet'] ?? '';
}

/** The values of fields; an empty one is none. */
function valuesOf(fields: Iterable<{ readonly value: string }>): Set<string> {
  return new Set([...fields].map(({ value }) => value).filter((value) => value));
}

function isPressed(chip: HTMLButtonElement): boolean {
  return chip.ariaPressed === 'true';
}

function press(chip: HTMLButtonElement, pressed: boolean): void {
  chip.ariaPressed = String(pressed);
}
