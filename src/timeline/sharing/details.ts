/** A source as it leaves the page. */
export interface SharedSource {
  readonly title: string;
  readonly publisher: string | null;
  /** Null where no address is known. */
  readonly url: string | null;
  /** Whether the title is the one printed, or described by the editors. */
  readonly titleIs: string;
  /** A public copy that stays when the page goes; null where none is known. */
  readonly archived: string | null;
  /** When the editors read it, as EDTF; null where nobody has said. */
  readonly accessed: string | null;
  /** How much of it they read: whole, part, excerpt or title; null where nobody has said. */
  readonly readAs: string | null;
}

/** What is known of an event beyond what the timeline draws; names are in the page's language. */
export interface RowDetails {
  /** The date as EDTF (ISO 8601-2), exactly as it is in the content. */
  readonly edtf: string;
  readonly place: string;
  readonly confidence: string;
  readonly outcomes: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly sources: readonly SharedSource[];
}

/** The details of all events by id: fetched when a reader downloads, no page carries them. */
export type DetailFile = Readonly<Record<string, RowDetails>>;
