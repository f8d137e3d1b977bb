import { inWords } from './in-words.ts';

/** Says how many rows are shown, and offers all of them when some are not. */
export class StatusLine {
  /** What it said when the page came. */
  readonly sent: string;
  readonly #status: HTMLElement | null;
  readonly #empty: HTMLElement | null;
  readonly #clear: readonly HTMLElement[];

  constructor(list: HTMLElement, clear: () => void) {
    this.#status = list.querySelector('[data-list-status]');
    this.sent = this.#status?.textContent ?? '';
    this.#empty = list.querySelector('[data-list-empty]');
    this.#clear = [...list.querySelectorAll<HTMLElement>('[data-list-clear]')];
    for (const button of this.#clear) button.addEventListener('click', clear);
  }

  show(found: number, total: number, isNarrowed: boolean): void {
    const { all = '', some = '' } = this.#status?.dataset ?? {};
    const words = (isNarrowed ? some : all)
      .replace('{found}', inWords(found))
      .replace('{total}', inWords(total));
    this.say(words);
    if (this.#empty) this.#empty.hidden = found > 0;
    for (const button of this.#clear) button.hidden = !isNarrowed;
  }

  say(words: string): void {
    // Written anew a live region speaks again.
    if (this.#status && this.#status.textContent !== words) this.#status.textContent = words;
  }
}
