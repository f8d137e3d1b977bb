import {
  STRATEGIES,
  yearOfFacts,
  type CardFacts,
  type CardFile,
  type StrategyFacts,
  type StrategyFile,
} from '#timeline/cards/facts.ts';
import type { TimelineItem } from '#timeline/items/item.ts';

type Missing = 'loading' | 'failed';

/** What is known of an event's card: its facts, that they are on the way, or that they did not arrive. */
export type Known<Facts = CardFacts> = Facts | Missing;

/** Fetches what cards say, a year at a time, and what is told of strategies, when it is first asked for. */
export class CardFactsReader {
  readonly #addressOf: (file: string) => string;
  readonly #changed: () => void;
  readonly #files = new Map<string, CardFile | StrategyFile | Missing>();

  /** `pattern` is the address of a year's file; `changed` is called when a file has arrived or failed. */
  constructor(pattern: string, changed: () => void) {
    this.#addressOf = (file) => pattern.replace('{year}', file);
    this.#changed = changed;
  }

  get(item: TimelineItem): Known {
    const file = this.#file(String(yearOfFacts(item)));
    return typeof file === 'object' ? ((file as CardFile)[item.id] ?? 'failed') : file;
  }

  ofStrategy(id: string): Known<StrategyFacts> {
    const file = this.#file(STRATEGIES);
    return typeof file === 'object' ? ((file as StrategyFile)[id] ?? 'failed') : file;
  }

  /** Asks once more for all that did not arrive. */
  retry(): void {
    this.forgive();
    this.#changed();
  }

  /** What did not arrive is asked for anew when it is next wanted. */
  forgive(): void {
    for (const [file, known] of this.#files) if (known === 'failed') this.#files.delete(file);
  }

  #file(name: string): CardFile | StrategyFile | Missing {
    const known = this.#files.get(name);
    if (known === undefined) void this.#load(name);
    return known ?? 'loading';
  }

  async #load(name: string): Promise<void> {
    this.#files.set(name, 'loading');
    this.#files.set(name, (await fetchFile(this.#addressOf(name))) ?? 'failed');
    this.#changed();
  }
}

/** A file of facts; null when it does not arrive, which is said in their place. */
async function fetchFile(address: string): Promise<CardFile | StrategyFile | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as CardFile | StrategyFile) : null;
  } catch {
    // No network, or half a file.
    return null;
  }
}
