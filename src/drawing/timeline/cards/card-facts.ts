import { yearOfFacts, type CardFacts, type CardFile } from '#timeline/cards/facts.ts';
import type { TimelineItem } from '#timeline/items/item.ts';

/** What is known of an event's card: its facts, that they are on the way, or that they did not arrive. */
export type Known = CardFacts | 'loading' | 'failed';

/** Fetches what cards say, a year at a time, when it is first asked for. */
export class CardFactsReader {
  readonly #addressOf: (year: number) => string;
  readonly #changed: () => void;
  readonly #years = new Map<number, CardFile | 'loading' | 'failed'>();

  /** `pattern` is the address of a year's file; `changed` is called when one has arrived or failed. */
  constructor(pattern: string, changed: () => void) {
    this.#addressOf = (year) => pattern.replace('{year}', String(year));
    this.#changed = changed;
  }

  get(item: TimelineItem): Known {
    const year = yearOfFacts(item);
    const known = this.#years.get(year);
    if (known === undefined) void this.#load(year);
    if (typeof known !== 'object') return known ?? 'loading';
    return known[item.id] ?? 'failed';
  }

  /** Asks once more for all that did not arrive. */
  retry(): void {
    for (const [year, known] of this.#years) if (known === 'failed') void this.#load(year);
    this.#changed();
  }

  async #load(year: number): Promise<void> {
    this.#years.set(year, 'loading');
    this.#years.set(year, (await fetchFile(this.#addressOf(year))) ?? 'failed');
    this.#changed();
  }
}

/** A year's file; null when it does not arrive, which the cards say. */
async function fetchFile(address: string): Promise<CardFile | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as CardFile) : null;
  } catch {
    // No network, or half a file.
    return null;
  }
}
