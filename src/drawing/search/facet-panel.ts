import { formatNumber } from '#i18n/numbers.ts';
import { languageName, regionName } from '#i18n/platform-names.ts';
import { FACETS, type Facet, type Selection } from '#search/documents.ts';
import { choose, isOpen, toggle, type FacetCount, type FacetCounts } from '#search/facets.ts';
import { readYears } from '#search/years.ts';
import { make } from './elements.ts';
import type { Say } from './words.ts';
import { yearPanel } from './year-panel.ts';

/** What the values of a facet are called on the page. */
export type FacetLabels = Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>>;

export interface FacetPanel {
  readonly counts: FacetCounts;
  readonly selection: Selection;
  readonly labels: FacetLabels;
  readonly say: Say;
  readonly choose: (selection: Selection) => void;
}

/** Values shown before "more" is asked for. */
const SHORT = 6;

/** Draws the filters anew and keeps focus and opened groups where they were. */
export function drawFacets(place: HTMLElement, panel: FacetPanel): void {
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = new Set([...place.querySelectorAll('details[open]')].map((group) => group.id));
  const groups = FACETS.map((facet) => group(facet, panel, open)).filter((drawn) => drawn !== null);
  place.replaceChildren(...chosenLine(panel), ...groups);
  if (focused) document.getElementById(focused)?.focus();
}

function group(facet: Facet, panel: FacetPanel, open: ReadonlySet<string>): HTMLElement | null {
  const counts = panel.counts[facet];
  const chosen = panel.selection[facet] ?? [];
  if (counts.length < 2 && chosen.length === 0) return null;
  const legend = make('legend', {}, panel.say(`facet.${facet}`));
  const field = make('fieldset', { class: 'facet', 'data-facet': facet }, legend);
  if (facet === 'year')
    field.append(
      ...yearPanel(counts, chosen, panel.say, (years) =>
        panel.choose(choose(panel.selection, 'year', years)),
      ),
    );
  else field.append(...values(facet, counts, panel, open));
  return field;
}

function values(
  facet: Exclude<Facet, 'year'>,
  counts: readonly FacetCount[],
  panel: FacetPanel,
  open: ReadonlySet<string>,
): HTMLElement[] {
  const ordered = [...counts].sort((a, b) => Number(b.chosen) - Number(a.chosen));
  const first = ordered.slice(0, SHORT).map((count) => box(facet, count, panel));
  const rest = ordered.slice(SHORT);
  if (rest.length === 0) return first;
  const id = `facet-${facet}-more`;
  const summary = make('summary', {}, panel.say('facet.more', { count: rest.length }));
  const more = make('details', { id, open: open.has(id) ? '' : null }, summary);
  more.append(...rest.map((count) => box(facet, count, panel)));
  return [...first, more];
}

function box(facet: Facet, { value, count, chosen }: FacetCount, panel: FacetPanel): HTMLElement {
  const id = `facet-${facet}-${value}`;
  const input = make('input', { type: 'checkbox', id, name: facet, value });
  input.checked = chosen;
  input.addEventListener('change', () => panel.choose(toggle(panel.selection, facet, value)));
  const number = formatNumber(count, document.documentElement.lang);
  return make(
    'label',
    { for: id, class: count === 0 ? 'facet-value facet-empty' : 'facet-value' },
    input,
    make('span', { class: 'facet-label' }, labelOf(facet, value, panel)),
    make('span', { class: 'facet-count' }, number),
  );
}

function labelOf(facet: Facet, value: string, { labels, say }: FacetPanel): string {
  const own = labels[facet]?.[value];
  if (own) return own;
  const { lang } = document.documentElement;
  if (facet === 'type') return say(`type.${value}`);
  if (facet === 'country') return regionName(value, lang);
  if (facet === 'lang') return languageName(value, lang);
  return value;
}

/** What is chosen, each with a way to take it back. */
function chosenLine(panel: FacetPanel): HTMLElement[] {
  if (isOpen(panel.selection)) return [];
  const chips = FACETS.flatMap((facet) => {
    const chosen = panel.selection[facet] ?? [];
    return chosen.map((value) => {
      const label = facet === 'year' ? yearsLabel(value, panel.say) : labelOf(facet, value, panel);
      return chip(label, panel, toggle(panel.selection, facet, value));
    });
  });
  const clear = make(
    'button',
    { type: 'button', class: 'button facet-clear', id: 'facets-clear' },
    panel.say('clearFilters'),
  );
  clear.addEventListener('click', () => panel.choose({}));
  return [make('div', { class: 'facet-chosen' }, ...chips, clear)];
}

function yearsLabel(written: string, say: Say): string {
  const { from = null, to = null } = readYears(written) ?? {};
  if (from === null) return say('year.until', { year: String(to) });
  if (to === null) return say('year.since', { year: String(from) });
  return from === to ? String(from) : `${from}–${to}`;
}

function chip(label: string, { say, choose: pick }: FacetPanel, without: Selection): HTMLElement {
  const name = say('removeFilter', { label });
  const button = make(
    'button',
    { type: 'button', class: 'button facet-chip', 'aria-label': name },
    label,
    ' ×',
  );
  button.addEventListener('click', () => pick(without));
  return button;
}
