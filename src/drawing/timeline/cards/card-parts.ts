import { shapePath } from '#timeline/picture/paths.ts';
import type { CardFacts, CardsData } from '#timeline/cards/facts.ts';
import type { Facet } from '#timeline/items/item.ts';
import { svgElement } from '../../svg-element.ts';
import { fill } from '../fill.ts';

/** Of values as many as stand side by side; the event's page has them all. */
const TILES = 3;

/** The signs of an event's pillars; their names are in the list's own words. */
export function signsOf(facets: readonly Facet[]): HTMLElement {
  const holder = element('span', 'tl-card-signs');
  holder.ariaHidden = 'true';
  holder.append(...facets.map(signOf));
  return holder;
}

/** The sign of a pillar, in its colour. */
function signOf({ shape, hue }: Pick<Facet, 'shape' | 'hue'>): SVGSVGElement {
  const path = svgElement('path', { d: shapePath(shape, 0, 0, 5.5) });
  const look = { viewBox: '-7 -7 14 14', width: 12, height: 12, 'data-hue': hue };
  return svgElement('svg', look, path);
}

/** What a closed card says below its title. */
export function closedParts(facts: CardFacts): HTMLElement[] {
  return [summaryOf(facts), factsLine(facts)];
}

/**
 * What an opened card says besides: values, what came of it, and what can be done with it; `openPage` are the words of
 * the way to its page, null for none.
 */
export function openedParts(
  facts: CardFacts,
  words: CardsData,
  openPage: string | null,
  link: HTMLAnchorElement,
): HTMLElement[] {
  const { values = [], outcomes = [], confidence } = facts;
  const line = factsLine(facts);
  if (confidence) line.lastElementChild?.append(` · ${confidence}`);
  return [
    summaryOf(facts),
    ...(values.length > 0 ? [tilesOf(values.slice(0, TILES))] : []),
    ...outcomesOf(outcomes, words),
    line,
    actionsOf(facts, words, openPage, link),
  ];
}

/** The one line about a record, in the language that it is in. */
export function summaryOf({
  summary,
  summaryLang = '',
}: Pick<CardFacts, 'summary' | 'summaryLang'>): HTMLElement {
  const line = element('p', 'tl-card-summary', summary);
  if (summaryLang) line.lang = summaryLang;
  return line;
}

function factsLine({ who, sources }: CardFacts): HTMLElement {
  const line = element('p', 'tl-card-facts');
  if (who) line.append(element('b', '', who));
  line.append(element('span', '', who ? ` · ${sources}` : sources));
  return line;
}

function outcomesOf(
  outcomes: NonNullable<CardFacts['outcomes']>,
  { outcome }: CardsData,
): HTMLElement[] {
  const said = outcomes.map(([text, status]) => `${text} (${status})`).join('; ');
  return said ? [element('p', 'tl-card-outcome', fill(outcome, { text: said }))] : [];
}

function tilesOf(values: NonNullable<CardFacts['values']>): HTMLElement {
  const tiles = element('dl', 'tl-card-values');
  for (const [value, name] of values) {
    const tile = element('div', '');
    tile.append(element('dt', '', name), element('dd', '', value));
    tiles.append(tile);
  }
  return tiles;
}

function actionsOf(
  { calendar }: CardFacts,
  { cite, citeText, calendar: toCalendar, release = '' }: CardsData,
  openPage: string | null,
  link: HTMLAnchorElement,
): HTMLElement {
  const actions = element('div', 'tl-card-actions');
  if (openPage !== null) actions.append(anchor(link.href, openPage, link.target));
  const citation = element('details', 'tl-card-cite');
  const title = link.textContent.trim();
  const kept = new URL(release, link.href).href;
  const text = fill(citeText, { title, url: link.href, release: kept });
  citation.append(element('summary', '', cite), element('p', '', text));
  if (calendar) actions.append(anchor(calendar, toCalendar, ''));
  // Last, so that what it opens into has the whole width.
  actions.append(citation);
  return actions;
}

function anchor(href: string, text: string, target: string): HTMLAnchorElement {
  const link = element('a', '', text) as HTMLAnchorElement;
  link.href = href;
  if (target) link.target = target;
  return link;
}

export function element(name: string, className: string, text?: string): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}
