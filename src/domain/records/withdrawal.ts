import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { RecordRef } from './kinds.ts';
import type { LocalText } from './text.ts';

/** A published record that was taken back: its address stays and says so. */
export interface Withdrawal {
  readonly record: RecordRef;
  /** What it was called; null where that would repeat the mistake. */
  readonly title: LocalText | null;
  readonly date: ChronicleDate;
  /** Why, for readers. */
  readonly note: LocalText;
  /** The record to read in its place. */
  readonly instead: RecordRef | null;
}
