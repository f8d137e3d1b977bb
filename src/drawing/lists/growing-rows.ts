/** Rows drawn at once; a reader asks for more. */
const AT_ONCE = 100;

/** Rows of what was found, as many as a reader has asked for, with the button that draws the next ones. */
export class GrowingRows<Line> {
  readonly #rows: HTMLElement;
  readonly #more: HTMLElement;
  readonly #draw: (line: Line) => HTMLElement;
  #found: readonly Line[] = [];

  constructor(rows: HTMLElement, more: HTMLElement, draw: (line: Line) => HTMLElement) {
    this.#rows = rows;
    this.#more = more;
    this.#draw = draw;
    more.addEventListener('click', () => {
      const first = rows.childElementCount;
      this.#grow();
      rows.children[first]?.querySelector('a')?.focus();
    });
  }

  /** Draws the first rows of what was found in the place of all before. */
  show(found: readonly Line[]): void {
    this.#found = found;
    this.#rows.replaceChildren();
    this.#grow();
  }

  #grow(): void {
    const drawn = this.#rows.childElementCount;
    const next = this.#found.slice(drawn, drawn + AT_ONCE);
    this.#rows.append(...next.map((line) => this.#draw(line)));
    this.#more.hidden = this.#rows.childElementCount >= this.#found.length;
  }
}
