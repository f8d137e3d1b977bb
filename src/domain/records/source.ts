import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Change } from './record.ts';
import type { LocalText } from './text.ts';

export const SOURCE_KINDS = [
  'press',
  'official',
  'organisation',
  'encyclopedia',
  'academic',
  'data',
  'archive',
  'other',
] as const;
type SourceKind = (typeof SOURCE_KINDS)[number];

/** A publication that supports claims. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly aliases: readonly string[];
  /** Its own title, or a description when `titleIsDescription`. */
  readonly title: string;
  readonly titleIsDescription: boolean;
  readonly kind: SourceKind;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: ChronicleDate | null;
  /** Where it can be read; null when no address is known, and then `note` says how it was read. */
  readonly url: string | null;
  readonly alsoAt: readonly string[];
  /** BCP 47 tag of its language. */
  readonly language: string;
  readonly note: LocalText | null;
  readonly changes: readonly Change[];
}
