import type { FacetCount } from '#search/facets.ts';
import { isHeld, onLost } from '../frame/press.ts';
import { make } from './elements.ts';
import type { Say } from './words.ts';

/**
 * Years as a histogram to brush with a pointer, and as two lists for the keyboard and for small
 * screens. Both choose a run of years.
 */
export function yearPanel(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  say: Say,
  pick: (years: readonly string[]) => void,
): HTMLElement[] {
  const years = counts.map(({ value }) => value);
  const between = (a: string, b: string) => {
    const [from, to] = [a, b].sort();
    pick(years.filter((year) => year >= (from ?? '') && year <= (to ?? '')));
  };
  return [histogram(counts, chosen, between), ends(years, chosen, say, between, pick)];
}

function histogram(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  between: (a: string, b: string) => void,
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
    const on = chosen.length === 0 || chosen.includes(year);
    return make(
      'span',
      {
        class: on ? 'year-bar' : 'year-bar year-off',
        'data-year': year,
        title: `${year}: ${count}`,
      },
      fill,
    );
  });
  const strip = make('div', { class: 'year-strip', 'aria-hidden': 'true' }, ...bars);
  brush(strip, between);
  const scale = make(
    'div',
    { class: 'year-scale', 'aria-hidden': 'true' },
    make('span', {}, String(first)),
    make('span', {}, String(last)),
  );
  return make('div', {}, strip, scale);
}

function brush(strip: HTMLElement, between: (a: string, b: string) => void): void {
  let from: string | null = null;
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
    const [low = '', high = ''] = [from, to].sort();
    for (const bar of bars) {
      const year = bar.dataset['year'] ?? '';
      bar.classList.toggle('year-off', year < low || year > high);
    }
  });
  strip.addEventListener('pointerup', (event) => {
    const to = yearUnder(strip, event);
    if (from !== null && to !== null) between(from, to);
    from = null;
  });
  onLost(strip, giveUp);
}

/** The year at the pointer, the nearest end when it is beside the strip. */
function yearUnder(strip: HTMLElement, event: PointerEvent): string | null {
  const bars = [...strip.querySelectorAll<HTMLElement>('.year-bar')];
  const { left, width } = strip.getBoundingClientRect();
  const share = Math.min(0.999, Math.max(0, (event.clientX - left) / Math.max(1, width)));
  return bars[Math.floor(share * bars.length)]?.dataset['year'] ?? null;
}

function ends(
  years: readonly string[],
  chosen: readonly string[],
  say: Say,
  between: (a: string, b: string) => void,
  pick: (years: readonly string[]) => void,
): HTMLElement {
  const ordered = [...chosen].sort();
  const from = list('from', years, ordered[0] ?? '', say);
  const to = list('to', years, ordered.at(-1) ?? '', say);
  const change = () => {
    if (from.select.value === '' && to.select.value === '') pick([]);
    else between(from.select.value || (years[0] ?? ''), to.select.value || (years.at(-1) ?? ''));
  };
  from.select.addEventListener('change', change);
  to.select.addEventListener('change', change);
  return make('div', { class: 'year-ends' }, from.label, to.label);
}

function list(end: 'from' | 'to', years: readonly string[], value: string, say: Say) {
  const select = make(
    'select',
    { id: `facet-year-${end}` },
    make('option', { value: '' }, say('year.any')),
  );
  select.append(...years.map((year) => make('option', { value: year }, year)));
  select.value = value;
  const label = make('label', {}, make('span', {}, say(`year.${end}`)), select);
  return { select, label };
}
