import { formatNumber } from '#i18n/numbers.ts';
import type { FacetCount } from '#search/facets.ts';
import { inYears, readYears, writeYears, type YearRange } from '#search/years.ts';
import { isHeld, onLost } from '../frame/press.ts';
import { onSettled } from '../settled-choice.ts';
import { make } from './elements.ts';
import type { Say } from './words.ts';

/**
 * Years as a histogram to brush with a pointer, and as two lists for the keyboard and for small
 * screens. Both choose a run of years, which stays what it is whatever is searched next.
 */
export function yearPanel(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  say: Say,
  pick: (ranges: readonly string[]) => void,
): HTMLElement[] {
  const pickRange = ({ from, to }: YearRange) => {
    if (from === null && to === null) pick([]);
    else if (from !== null && to !== null && from > to) pick([writeYears({ from: to, to: from })]);
    else pick([writeYears({ from, to })]);
  };
  const lists = ends(counts, chosen, say, pickRange);
  return counts.length === 0 ? [lists] : [histogram(counts, chosen, pickRange), lists];
}

function histogram(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  pick: (range: YearRange) => void,
): HTMLElement {
  const byYear = new Map(counts.map(({ value, count }) => [value, count] as const));
  const first = Number(counts[0]?.value);
  const last = Number(counts.at(-1)?.value);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const bars = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    const count = byYear.get(year) ?? 0;
    const fill = make('span', { class: 'year-fill' });
    fill.style.height = `${count === 0 ? 0 : Math.max(6, (count / most) * 100)}%`;
    const on = chosen.length === 0 || inYears(year, chosen);
    return make(
      'span',
      {
        class: on ? 'year-bar' : 'year-bar year-off',
        'data-year': year,
        title: `${year}: ${formatNumber(count, document.documentElement.lang)}`,
      },
      fill,
    );
  });
  const strip = make('div', { class: 'year-strip', 'aria-hidden': 'true' }, ...bars);
  brush(strip, pick);
  const scale = make(
    'div',
    { class: 'year-scale', 'aria-hidden': 'true' },
    make('span', {}, String(first)),
    make('span', {}, String(last)),
  );
  return make('div', {}, strip, scale);
}

function brush(strip: HTMLElement, pick: (range: YearRange) => void): void {
  let from: number | null = null;
  const bars = [...strip.querySelectorAll<HTMLElement>('.year-bar')];
  const off = bars.map((bar) => bar.classList.contains('year-off'));
  const giveUp = () => {
    if (from !== null) bars.forEach((bar, at) => bar.classList.toggle('year-off', off[at]));
    from = null;
  };
  strip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = yearUnder(strip, event);
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener('pointermove', (event) => {
    if (!isHeld(event)) giveUp();
    const to = yearUnder(strip, event);
    if (from === null || to === null) return;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    for (const bar of bars) {
      const year = Number(bar.dataset['year']);
      bar.classList.toggle('year-off', year < low || year > high);
    }
  });
  strip.addEventListener('pointerup', (event) => {
    const to = yearUnder(strip, event);
    if (from !== null && to !== null) pick({ from, to });
    from = null;
  });
  onLost(strip, giveUp);
}

/** The year at the pointer, the nearest end when it is beside the strip. */
function yearUnder(strip: HTMLElement, event: PointerEvent): number | null {
  const bars = [...strip.querySelectorAll<HTMLElement>('.year-bar')];
  const { left, width } = strip.getBoundingClientRect();
  const share = Math.min(0.999, Math.max(0, (event.clientX - left) / Math.max(1, width)));
  const year = bars[Math.floor(share * bars.length)]?.dataset['year'];
  return year === undefined ? null : Number(year);
}

function ends(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  say: Say,
  pick: (range: YearRange) => void,
): HTMLElement {
  const ranges = chosen.flatMap((written) => readYears(written) ?? []);
  const from = ranges[0]?.from ?? null;
  const to = ranges.at(-1)?.to ?? null;
  const found = counts.map(({ value }) => Number(value));
  const years = [...new Set([...found, ...[from, to].filter((year) => year !== null)])];
  years.sort((a, b) => a - b);
  const [first, last] = [list('from', years, from, say), list('to', years, to, say)];
  const change = () => pick({ from: yearIn(first.select), to: yearIn(last.select) });
  onSettled(first.select, change);
  onSettled(last.select, change);
  return make('div', { class: 'year-ends' }, first.label, last.label);
}

function yearIn({ value }: HTMLSelectElement): number | null {
  return value === '' ? null : Number(value);
}

function list(end: 'from' | 'to', years: readonly number[], chosen: number | null, say: Say) {
  const select = make(
    'select',
    { id: `facet-year-${end}` },
    make('option', { value: '' }, say('year.any')),
  );
  select.append(...years.map(String).map((year) => make('option', { value: year }, year)));
  select.value = String(chosen ?? '');
  const label = make('label', { class: 'field' }, make('span', {}, say(`year.${end}`)), select);
  return { select, label };
}
