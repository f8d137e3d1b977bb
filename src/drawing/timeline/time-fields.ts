import { edgesInWords } from '#timeline/axis/edge-in-words.ts';
import type { SpokenWords, TimelineData } from '#timeline/data.ts';
import type { Bounds } from '#timeline/items/item.ts';
import type { TypedFault } from '#timeline/view/typed-window.ts';
import { withWindow } from '#timeline/view/view.ts';
import { onKeyPress } from '../key-presses.ts';
import { fill } from './fill.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

const EDGES = ['from', 'to'] as const;
type Edge = (typeof EDGES)[number];

/**
 * Two fields for the first and the last time to be seen, written in any usual form. They are read together, by
 * Enter, by the button or when both are left; what cannot be read stays as it was written, and the view too.
 */
class TimeFields {
  readonly #form: HTMLFormElement;
  readonly #fields: Readonly<Record<Edge, HTMLInputElement>>;
  readonly #fault: HTMLElement;
  readonly #store: ViewStore;
  readonly #motion: Motion;
  readonly #words: SpokenWords;
  /** All the time that may be asked for, that behind a break too. */
  readonly #whole: Bounds;
  readonly #unfold: () => Promise<void>;

  constructor(
    form: HTMLFormElement,
    fault: HTMLElement,
    store: ViewStore,
    motion: Motion,
    { words, future }: Pick<TimelineData, 'words' | 'future'>,
    unfold: () => Promise<void>,
  ) {
    this.#form = form;
    this.#fields = { from: fieldIn(form, 'from'), to: fieldIn(form, 'to') };
    this.#fault = fault;
    this.#store = store;
    this.#motion = motion;
    this.#words = words;
    this.#unfold = unfold;
    const { from, to } = store.chronicle.bounds;
    this.#whole = { from, to: future ?? to };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#read().then(() => {
        form.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
      });
    });
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) void this.#read();
    });
    // Esc leaves the fields as the view is, and closes the panel around them.
    onKeyPress(form, ({ key }) => {
      if (key === 'Escape') this.#show();
    });
    store.subscribe(() => {
      if (!this.#isBusy()) this.#show();
    });
    this.#show();
  }

  /** True while the reader writes, or has still to mend what was written. */
  #isBusy(): boolean {
    return this.#form.contains(document.activeElement) || !this.#fault.hidden;
  }

  #show(): void {
    const shown = this.#shown();
    for (const edge of EDGES) this.#fields[edge].value = shown[edge];
    this.#tell(null);
  }

  #shown(): Readonly<Record<Edge, string>> {
    return edgesInWords(this.#motion.heading, this.#words.ticks);
  }

  async #read(): Promise<void> {
    const typed = { from: this.#fields.from.value, to: this.#fields.to.value };
    const shown = this.#shown();
    // The words are coarser than a window that was drawn by hand: nothing new, nothing to do.
    if (EDGES.every((edge) => typed[edge] === shown[edge])) {
      this.#tell(null);
      return;
    }
    // What knows how dates are written comes when somebody has written one.
    const { readWindow } = await import('./read-window.ts');
    const { bounds, today } = this.#store.chronicle;
    const near = readWindow(typed, bounds, today);
    // An end that is left empty is where the axis ends, unless all that is asked for lies behind its break.
    const isOpen = typed.to.trim() === '' && !('kind' in near);
    const read = isOpen ? near : readWindow(typed, this.#whole, today);
    if ('kind' in read) {
      this.#tell(read);
      return;
    }
    this.#tell(null);
    if (read.to > bounds.to) {
      // What opens the break in the axis is rarely needed.
      await this.#unfold();
    }
    this.#motion.to(this.#store.clamped(withWindow(this.#motion.heading, read.from, read.to)));
    this.#show();
  }

  #tell(fault: TypedFault | null): void {
    for (const edge of EDGES) {
      this.#fields[edge].ariaInvalid = fault?.edge === edge ? 'true' : null;
    }
    this.#fault.hidden = fault === null;
    this.#fault.textContent = fault && this.#sentence(fault);
  }

  #sentence({ kind, edge }: TypedFault): string {
    const text = this.#fields[edge].value.trim();
    const whole = edgesInWords(this.#whole, this.#words.ticks);
    return fill(this.#words.typed[kind], { text, ...whole });
  }
}

function fieldIn(form: HTMLFormElement, edge: Edge): HTMLInputElement {
  const field = form.querySelector<HTMLInputElement>(`[data-edge="${edge}"]`);
  if (!field) throw new Error(`the form has no field for ${edge}`);
  return field;
}

/** The page's own fields for a window, where it has them; `unfold` opens the break in the axis. */
export function bindTimeFields(
  root: HTMLElement,
  store: ViewStore,
  motion: Motion,
  data: Pick<TimelineData, 'words' | 'future'>,
  unfold: () => Promise<void>,
): void {
  const form = root.querySelector<HTMLFormElement>('[data-window]');
  const fault = form?.querySelector<HTMLElement>('[data-fault]');
  if (form && fault) new TimeFields(form, fault, store, motion, data, unfold);
}
