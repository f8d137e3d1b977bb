import { roomFor, type Box } from '#figures/axes.ts';
import { askedFigures, MOST_COMPARED, readFigure, type FigureData } from '#figures/figure-data.ts';
import { indexParts } from '#figures/index-chart.ts';
import { indexFigures, type Indexed } from '#figures/indexing.ts';
import { layoutSeries } from '#figures/series.ts';
import { seriesParts, type SvgPart } from '#figures/series-parts.ts';
import { make } from '../search/elements.ts';
import { svgElement } from '../svg-element.ts';

const WIDE: Box = { width: 480, height: 200, left: 56, right: 24, top: 40, bottom: 32 };
const LARGE: Box = { width: 620, height: 300, left: 48, right: 32, top: 16, bottom: 32 };
const SMALL: Box = { width: 280, height: 260, left: 44, right: 20, top: 40, bottom: 32 };

/** Compares the figures that the address names, as the form asks for them. */
class Comparison {
  readonly #form: HTMLFormElement;
  readonly #result = part('[data-compare-result]');
  readonly #status = part('[data-compare-status]');
  readonly #lang = document.documentElement.lang;
  readonly #format = new Intl.NumberFormat(this.#lang, { maximumFractionDigits: 1 });
  #turn = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#toAddress();
      void this.show();
    });
    form.addEventListener('change', () => this.#limit());
    addEventListener('popstate', () => void this.show());
  }

  /** Shows what the address asks for; nothing asked leaves what the build has drawn. */
  async show(): Promise<void> {
    const turn = ++this.#turn;
    const asked = askedFigures(location.search, new Set(this.#boxes().map(({ value }) => value)));
    this.#fill(asked.ids);
    const notes = [
      ...(asked.over > 0 ? [this.#say('over')] : []),
      ...(asked.unknown.length > 0 ? [this.#say('unknown', asked.unknown.join(', '))] : []),
    ];
    if (asked.ids.length === 0) {
      this.#tell(notes);
      return;
    }
    try {
      const files = await Promise.all(asked.ids.map((id) => this.#load(id)));
      // The reader may have chosen otherwise while they came.
      if (turn !== this.#turn) return;
      this.#result.replaceChildren(
        ...(isIndexAsked() ? this.#indexed(files) : this.#multiples(files)),
      );
      this.#tell([this.#say('shown', this.#format.format(files.length)), ...notes]);
    } catch {
      this.#tell([this.#say('failed')]);
    }
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('[name="figures"]')];
  }

  #toAddress(): void {
    const ids = this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : []));
    const view = new FormData(this.#form).get('view') === 'index' ? '&view=index' : '';
    const query = `?figures=${ids.join(',')}${view}`;
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
  }

  #fill(ids: readonly string[]): void {
    for (const box of this.#boxes()) if (ids.length > 0) box.checked = ids.includes(box.value);
    const view = isIndexAsked() ? 'index' : 'multiples';
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name="view"]'))
      radio.checked = radio.value === view;
    this.#limit();
  }

  /** No more can be chosen than are told apart; what is chosen can always be let go. */
  #limit(): void {
    const isFull = this.#boxes().filter(({ checked }) => checked).length >= MOST_COMPARED;
    for (const box of this.#boxes()) box.disabled = isFull && !box.checked;
  }

  async #load(id: string): Promise<FigureData> {
    const answer = await fetch(`${this.#form.dataset['files'] ?? ''}${id}.json`);
    if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
    return (await answer.json()) as FigureData;
  }

  /** A chart each, all on one axis of time and each on its own of values. */
  #multiples(files: readonly FigureData[]): HTMLElement[] {
    const read = files.map((file) => ({ file, figure: readFigure(file) }));
    const { first, last } = roomFor(read.map(({ figure }) => figure));
    return read.map(({ file, figure }) => {
      const room = { ...roomFor([figure]), first, last };
      const draw = (box: Box) => {
        const chart = layoutSeries(
          figure,
          box,
          {
            value: (one) => [this.#format.format(one.value ?? 0)].filter(() => one.value !== null),
            break: ({ date }) =>
              file.breaks.find((one) => one.date === date.written)?.words[this.#lang] ??
              date.written,
          },
          room,
        );
        return seriesParts(chart, box, (value) => this.#format.format(value));
      };
      const rows = file.observations.flatMap(({ words }) => words[this.#lang] ?? []);
      const cells = rows.map(({ time, value }) => [time, value]);
      return this.#panel(this.#nameOf(file), file.id, draw, [WIDE, SMALL], cells);
    });
  }

  /** All lines in one chart, and in words why others have none. */
  #indexed(files: readonly FigureData[]): HTMLElement[] {
    const indexed = indexFigures(files.map((file) => readFigure(file)));
    const names = new Map(files.map((file) => [file.id, this.#nameOf(file)]));
    const reasons = this.#reasons(indexed, names);
    const list = make('ul', { class: 'reasons' }, ...reasons.map((text) => make('li', {}, text)));
    if (indexed.base === null) return [list];
    const title = this.#say('base', String(indexed.base));
    const cells = indexed.lines.flatMap(({ points }, i) =>
      points.map(({ year, index }) => [`${i + 1} · ${year}`, this.#format.format(index)]),
    );
    const draw = (box: Box) => indexParts(indexed.lines, box, (v) => this.#format.format(v));
    const legend = indexed.lines.map(({ id }, i) =>
      make('li', { class: `key-${i + 1}` }, `${i + 1} · ${names.get(id) ?? id}`),
    );
    const panel = this.#panel(title, null, draw, [LARGE, SMALL], cells);
    panel.querySelector('h3')?.after(make('ul', { class: 'keys' }, ...legend));
    return [panel, ...(reasons.length > 0 ? [list] : [])];
  }

  #reasons({ lines, refused }: Indexed, names: ReadonlyMap<string, string>): string[] {
    const cut = lines.filter(({ leftOut }) => leftOut > 0);
    return [
      ...refused.map(({ id, why }) => `${names.get(id) ?? id}: ${this.#say(why)}`),
      ...cut.map(({ id }) => `${names.get(id) ?? id}: ${this.#say('left-out')}`),
    ];
  }

  #panel(
    title: string,
    id: string | null,
    draw: (box: Box) => readonly SvgPart[],
    boxes: readonly Box[],
    cells: readonly (readonly string[])[],
  ): HTMLElement {
    const heading =
      id === null
        ? title
        : make('a', { href: `${this.#form.dataset['pages'] ?? ''}${id}/` }, title);
    const rows = cells.map((row) => make('tr', {}, ...row.map((text) => make('td', {}, text))));
    const table = make('table', {}, make('tbody', {}, ...rows));
    return make(
      'figure',
      { class: 'compared', 'data-figure-id': id },
      make('h3', {}, heading),
      ...boxes.map((box, i) => {
        const svg = drawing(box, draw(box), title);
        return make('div', { class: i === 0 ? 'wide' : 'narrow' }, svg);
      }),
      make('details', {}, make('summary', {}, this.#say('table')), table),
    );
  }

  #nameOf({ name, unit }: FigureData): string {
    const say = (text: Readonly<Record<string, string>>) =>
      text[this.#lang] ?? text['und'] ?? Object.values(text)[0] ?? '';
    const measure = say(unit).split('|').at(-1)?.trim() ?? '';
    return measure === '' || measure === '—' ? say(name) : `${say(name)} (${measure})`;
  }

  #say(key: string, what = ''): string {
    return (this.#form.getAttribute(`data-${key}`) ?? key).replace('{text}', what);
  }

  #tell(sentences: readonly string[]): void {
    this.#status.textContent = sentences.join(' ');
  }
}

/** Whether the address asks for all in one chart. */
function isIndexAsked(): boolean {
  return new URLSearchParams(location.search).get('view') === 'index';
}

function drawing({ width, height }: Box, parts: readonly SvgPart[], name: string): SVGSVGElement {
  const look = { viewBox: `0 0 ${width} ${height}`, class: 'series', role: 'img' };
  return svgElement('svg', { ...look, 'aria-label': name }, ...parts.map(nodeOf));
}

function nodeOf({ tag, attributes, parts = [], text = '' }: SvgPart): SVGElement {
  return svgElement(tag, attributes, text, ...parts.map(nodeOf));
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}

const form = document.querySelector<HTMLFormElement>('[data-compare]');
if (form) void new Comparison(form).show();
