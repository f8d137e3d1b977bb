import type { StrategyFacts } from '#timeline/cards/facts.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { statusInWords } from '#timeline/picture/list-row.ts';
import type { Known } from '../cards/card-facts.ts';
import { closedParts, element, summaryOf } from '../cards/card-parts.ts';
import type { SpokenWords } from '#timeline/data.ts';

/** What is said where facts did not arrive. */
type Failed = string;

/** What is told of an event: when it was, its whole title, and what a card says. */
export function toldOfEvent(
  item: TimelineItem,
  row: HTMLElement,
  facts: Known,
  words: SpokenWords,
  failed: Failed,
): HTMLElement[] {
  const status = statusInWords(item, words);
  const when = element('p', 'tl-tooltip-when', [item.when, status].filter(Boolean).join(' · '));
  const known = typeof facts === 'object' ? facts : null;
  const lang = row.querySelector('a')?.lang || (known?.titleLang ?? '');
  return [when, titled(item.title, lang), ...bodyOf(facts, row, failed)];
}

function bodyOf(facts: Known, row: HTMLElement, failed: Failed): HTMLElement[] {
  // What the list says of it stands in until there is more.
  const listed = element('p', 'tl-tooltip-note', wordsIn(row, '.tl-meta'));
  const isThere = typeof facts === 'object';
  return [...(isThere ? [] : [listed]), ...factsTold(facts, failed)];
}

/** What is told of an event beyond the list's words: a line about it, who took part, its sources; or that they failed. */
export function factsTold(facts: Known, failed: Failed): HTMLElement[] {
  if (facts === 'loading') return [];
  if (facts === 'failed') return [element('p', 'tl-tooltip-note', failed)];
  return closedParts(facts).filter((part) => part.textContent !== '');
}

/** What is told of a strategy: what it is called, its whole title, its time and state. */
export function toldOfStrategy(
  row: HTMLElement,
  facts: Known<StrategyFacts>,
  failed: Failed,
): HTMLElement[] {
  const link = row.querySelector('a');
  const label = titled(wordsIn(row, 'a'), link?.lang ?? '');
  const said = element('p', 'tl-tooltip-note', wordsIn(row, '.tl-when'));
  if (typeof facts === 'string')
    return [label, said, ...(facts === 'failed' ? [element('p', 'tl-tooltip-note', failed)] : [])];
  const whole = element('p', 'tl-tooltip-whole', facts.title);
  speak(whole, facts.titleLang ?? '');
  const parts = [whole, summaryOf(facts), said, element('p', 'tl-tooltip-note', facts.sources)];
  const isSaid = (part: HTMLElement) => part.textContent !== '';
  return [label, ...parts.filter((part) => isSaid(part) && !isSame(part, label))];
}

function isSame(a: Element, b: Element): boolean {
  return a.textContent === b.textContent;
}

function titled(title: string, lang: string): HTMLElement {
  const line = element('p', 'tl-tooltip-title', title);
  speak(line, lang);
  return line;
}

function speak(line: HTMLElement, lang: string): void {
  if (lang) line.lang = lang;
}

/** The words of a part of the list's row, as one line. */
function wordsIn(row: HTMLElement, part: string): string {
  return (row.querySelector(part)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
