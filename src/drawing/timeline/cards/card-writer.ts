import type { CardsData } from '#timeline/cards/facts.ts';
import { DAY, type TimelineItem } from '#timeline/items/item.ts';
import type { Page } from '../reading.ts';
import { CardFactsReader } from './card-facts.ts';
import { closedParts, element, openedParts, signsOf } from './card-parts.ts';
import type { CardText } from './card-text.ts';

/** Writes what cards say, as far as it has arrived. */
export class CardWriter {
  readonly #page: Page;
  readonly #words: CardsData;
  readonly #facts: CardFactsReader;
  /** The words of the way to an event's page; null where that stands beside the card's text. */
  readonly #openPage: string | null;

  /** `changed` is called when more has arrived, or has failed to. */
  constructor(page: Page, words: CardsData, openPage: string | null, changed: () => void) {
    this.#page = page;
    this.#words = words;
    this.#openPage = openPage;
    this.#facts = new CardFactsReader(words.file, changed);
  }

  /** Asks once more for what did not arrive. */
  retry(): void {
    this.#facts.retry();
  }

  /** What stands before an event's date. */
  head(item: TimelineItem): HTMLElement[] {
    const { pillar } = this.#page.chronicle.facets;
    const signs = item.pillars.flatMap((id) => pillar.find((facet) => facet.id === id) ?? []);
    return [signsOf(signs), ...weekdayOf(item)];
  }

  /** What stands below its title: nothing while that is on its way. */
  body(item: TimelineItem, opened: boolean, link: HTMLAnchorElement): HTMLElement[] {
    const facts = this.#facts.get(item);
    if (facts === 'loading') return [];
    if (facts === 'failed') return [this.#failed()];
    return opened ? openedParts(facts, this.#words, this.#openPage, link) : closedParts(facts);
  }

  /** Writes it into a card, where it is something else than before. */
  write(text: CardText, item: TimelineItem, opened: boolean, link: HTMLAnchorElement): void {
    const facts = this.#facts.get(item);
    const state = typeof facts === 'string' ? facts : 'there';
    text.say(`${state} ${opened}`, () => this.body(item, opened, link));
  }

  #failed(): HTMLElement {
    const { retry } = this.#page.data.words;
    const line = element('p', 'tl-card-facts', `${this.#words.failed} `);
    const button = element('button', 'tl-card-retry', retry) as HTMLButtonElement;
    button.type = 'button';
    line.append(button);
    return line;
  }
}

/** The day of the week, where an event is of one known day. */
function weekdayOf({ precision, start, end, startSoft }: TimelineItem): HTMLElement[] {
  const isDay = precision === 'day' && start !== null && end === start + DAY && !startSoft;
  if (!isDay) return [];
  const { lang } = document.documentElement;
  const day = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(start);
  return [element('span', 'tl-card-weekday', `${day}, `)];
}
