import { readAsOf, readSpans, writeAsOf, type YearRange } from './as-of.ts';

/** A year of the animation (ms); it stands long enough to be read. */
const BEAT = 700;
/** The address follows a dragged handle after this rest (ms); browsers refuse to change it too often. */
const REST = 250;

/** Lets readers choose the year at whose end the network is shown; map, table, chart and address follow. */
class YearControl {
  readonly #root: HTMLElement;
  readonly #range: HTMLInputElement;
  readonly #years: YearRange;
  readonly #spans: ReturnType<typeof readSpans>;
  #playing = 0;
  #resting = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#range = part(root, '[data-year-range]', HTMLInputElement);
    this.#years = { first: Number(this.#range.min), last: Number(this.#range.max) };
    this.#spans = readSpans(root.dataset['ties'] ?? '');
  }

  start(): void {
    this.#range.hidden = false;
    for (const each of this.#all('[data-controls]')) each.hidden = false;
    this.#range.addEventListener('input', () => {
      this.#stop();
      this.#choose(this.#range.valueAsNumber);
    });
    for (const button of this.#all('[data-step]'))
      button.addEventListener('click', () => {
        this.#stop();
        this.#choose(this.#range.valueAsNumber + Number(button.dataset['step']));
      });
    part(this.#root, '[data-now]', HTMLElement).addEventListener('click', () => {
      this.#stop();
      this.#choose(this.#years.last);
    });
    this.#playButton.addEventListener('click', () => {
      if (this.#playing) this.#stop();
      else this.#play();
    });
    addEventListener('popstate', () => {
      this.#stop();
      this.#show(readAsOf(location.search, this.#years));
    });
    this.#show(readAsOf(location.search, this.#years));
  }

  #choose(year: number): void {
    const { first, last } = this.#years;
    const chosen = Math.min(last, Math.max(first, year));
    this.#show(chosen);
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      const query = writeAsOf(location.search, chosen, this.#years);
      history.replaceState(history.state, '', location.pathname + query + location.hash);
    }, REST);
  }

  #show(year: number): void {
    const row = this.#root.querySelector<HTMLElement>(`[data-year="${year}"]`);
    this.#range.value = String(year);
    this.#range.setAttribute('aria-valuetext', row?.dataset['words'] ?? String(year));
    part(this.#root, '[data-network-sentence]', HTMLElement).textContent =
      row?.dataset['words'] ?? '';
    part(this.#root, '[data-year-shown]', HTMLElement).textContent = row?.dataset['short'] ?? '';
    this.#markYear(year);
    this.#filter(year);
  }

  /** The line in each drawing of the growth; at the current year the chart's end says as much. */
  #markYear(year: number): void {
    const { first, last } = this.#years;
    for (const line of this.#root.querySelectorAll<SVGLineElement>('[data-year-line]')) {
      const { firstX, lastX } = (line.ownerSVGElement as SVGSVGElement).dataset;
      const share = (year - first) / (last - first);
      const x = String(Number(firstX) + (Number(lastX) - Number(firstX)) * share);
      line.setAttribute('x1', x);
      line.setAttribute('x2', x);
      line.setAttribute('visibility', year === last ? 'hidden' : 'visible');
    }
  }

  /** Marks and rows of ties that were not there, or no more, are taken out. */
  #filter(year: number): void {
    const network = this.#root.closest<HTMLElement>('[data-network]');
    if (!network) return;
    for (const each of network.querySelectorAll<HTMLElement | SVGElement>('[data-partner-id]')) {
      const [from, until] = this.#spans.get(each.dataset['partnerId'] ?? '') ?? [
        -Infinity,
        Infinity,
      ];
      // Today's list has every tie, the lapsed ones too, and says of each how it stands.
      const isApart = year !== this.#years.last && (year < from || year > until);
      each.classList.toggle('is-not-yet', isApart);
    }
    // The table counts what is left; before its script has run there is nothing to count anew.
    network.querySelector<HTMLElement & { refresh?(): void }>('filtered-list')?.refresh?.();
  }

  #play(): void {
    const { first, last } = this.#years;
    this.#swapWords();
    // A reader of the screen would be talked over year by year.
    part(this.#root, '[data-year-shown]', HTMLElement).ariaLive = 'off';
    const from = this.#range.valueAsNumber;
    this.#choose(from === last ? first : from);
    this.#playing = window.setInterval(() => {
      this.#choose(this.#range.valueAsNumber + 1);
      if (this.#range.valueAsNumber === last) this.#stop();
    }, BEAT);
  }

  #stop(): void {
    if (!this.#playing) return;
    clearInterval(this.#playing);
    this.#playing = 0;
    this.#swapWords();
    part(this.#root, '[data-year-shown]', HTMLElement).ariaLive = 'polite';
  }

  /** The button says what a press will do. */
  #swapWords(): void {
    const button = this.#playButton;
    const { pause = '' } = button.dataset;
    button.dataset['pause'] = button.textContent.trim();
    button.textContent = pause;
  }

  get #playButton(): HTMLElement {
    return part(this.#root, '[data-play]', HTMLElement);
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(selector);
  }
}

function part<E extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => E): E {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page lacks ${selector}`);
  return found;
}

// Last: a class is not there before its own line.
const root = document.querySelector<HTMLElement>('[data-network-years]');
if (root) new YearControl(root).start();
