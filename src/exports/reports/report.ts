/** Words that may lead to an address. */
export interface Words {
  readonly text: string;
  /** A full address; null where the site has none yet or there is nothing to lead to. */
  readonly href: string | null;
}

/** A part of a report, whatever file it becomes. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Words[])[];
    };

/** A report to be worked on in a word processor. */
export interface Report {
  readonly title: string;
  /** Code of its language. */
  readonly lang: string;
  readonly author: string;
  /** The day of the data, `2026-11-28`. */
  readonly day: string;
  /** The word before a page's number. */
  readonly page: string;
  readonly blocks: readonly Block[];
}

/** Words that lead nowhere. */
export function plain(text: string): Words {
  return { text, href: null };
}
