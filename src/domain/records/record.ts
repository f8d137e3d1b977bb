import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { LocalText } from './text.ts';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** How well a claim is supported: high is a dated report, medium has something inferred, low is one weak hint. */
export type Confidence = (typeof CONFIDENCES)[number];

/** A source and the place in it that supports the claim. */
export interface Citation {
  readonly source: string;
  readonly locator: LocalText | null;
}

/** An entry of a record's public history of corrections. */
export interface Change {
  readonly date: ChronicleDate;
  readonly note: LocalText;
}

/** What every record has. */
export interface BaseRecord {
  /** ASCII slug, unique in its collection, the last part of the page's address. */
  readonly id: string;
  /** Path of the file it was written in, relative to the content folder. */
  readonly file: string;
  /** Earlier ids, kept so that old links still find the page. */
  readonly aliases: readonly string[];
  readonly sources: readonly Citation[];
  readonly changes: readonly Change[];
  /** What a reader must know about the record's certainty. */
  readonly doubt: LocalText | null;
}
