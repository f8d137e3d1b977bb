import { onKeyPress } from '../key-presses.ts';
import { svgElement } from '../svg-element.ts';

// Reads a figure's chart: a cursor goes from value to value, by pointer, finger or arrow keys, and says
// what the table below says of each.

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -Infinity,
  End: Infinity,
};

/** The rows of the table that tells the chart's values, in the order in which they are drawn. */
function rowsFor(chart: HTMLElement): HTMLElement[] {
  const table = document.getElementById(chart.dataset['table'] ?? '');
  const rows = [...(table?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  return rows.sort((a, b) => Number(a.dataset['row']) - Number(b.dataset['row']));
}

class ChartReader {
  readonly #plot: HTMLElement;
  readonly #told: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  #at = -1;

  constructor(plot: HTMLElement, told: HTMLElement, rows: readonly HTMLElement[]) {
    this.#plot = plot;
    this.#told = told;
    this.#rows = rows;
    plot.tabIndex = 0;
    plot.role = 'slider';
    plot.ariaLabel = plot.querySelector('svg')?.ariaLabel ?? null;
    plot.ariaValueMin = '1';
    plot.ariaValueMax = String(rows.length);
    this.#name(rows.length - 1);
    onKeyPress(plot, (event) => this.#press(event));
    plot.addEventListener('focus', () => {
      if (this.#at < 0) this.#go(rows.length - 1);
    });
    for (const type of ['pointermove', 'pointerdown'] as const)
      plot.addEventListener(type, ({ clientX, clientY }) =>
        this.#go(this.#nearest(clientX, clientY)),
      );
    told.hidden = false;
  }

  #press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#go(Math.max(0, Math.min(this.#rows.length - 1, this.#at + step)));
  }

  /** The value whose mark is nearest in time; of one time, nearest in height. */
  #nearest(x: number, y: number): number {
    const away = this.#marks().map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return Math.abs((left + right) / 2 - x) * 4 + Math.abs((top + bottom) / 2 - y);
    });
    return away.indexOf(Math.min(...away));
  }

  #go(at: number): void {
    if (at === this.#at || !this.#rows[at]) return;
    this.#at = at;
    this.#name(at);
    this.#tell(this.#rows[at]);
    for (const mark of this.#plot.querySelectorAll('[data-value]'))
      mark.classList.toggle('here', mark.getAttribute('data-value') === String(at));
    for (const svg of this.#plot.querySelectorAll('svg')) this.#point(svg, at);
  }

  #name(at: number): void {
    const row = this.#rows[at];
    this.#plot.ariaValueNow = String(at + 1);
    this.#plot.ariaValueText = row
      ? [...row.children]
          .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
          .join(': ')
      : '';
  }

  /** The words of the row, cell after cell. */
  #tell(row: HTMLElement): void {
    const cells = [...row.children].map((cell) => {
      const part = document.createElement('span');
      part.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      return part;
    });
    this.#told.replaceChildren(...cells);
  }

  /** A line through the mark. */
  #point(svg: SVGSVGElement, at: number): void {
    const line = svg.querySelector('.cursor') ?? svg.insertBefore(newLine(svg), svg.firstChild);
    const mark = svg.querySelector<SVGGraphicsElement>(`[data-value="${at}"]`);
    const x = mark?.dataset['x'] ?? '0';
    line.setAttribute('x1', x);
    line.setAttribute('x2', x);
  }

  /** The marks of the drawing that is shown, of the wide one and the narrow one. */
  #marks(): Element[] {
    const shown = [...this.#plot.querySelectorAll('svg')].find(
      ({ clientWidth }) => clientWidth > 0,
    );
    return [...(shown?.querySelectorAll('[data-value]') ?? [])];
  }
}

function newLine(svg: SVGSVGElement): SVGLineElement {
  return svgElement('line', { class: 'cursor', y1: 24, y2: svg.viewBox.baseVal.height - 32 });
}

for (const chart of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const plot = chart.querySelector<HTMLElement>('[data-plot]');
  const told = chart.querySelector<HTMLElement>('[data-told]');
  const rows = rowsFor(chart);
  if (plot && told && rows.length > 0) new ChartReader(plot, told, rows);
}
