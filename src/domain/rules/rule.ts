import type { Records } from '../catalogue/records.ts';
import type { Precision } from '../dates/edtf-date.ts';
import type { RecordRef } from '../records/kinds.ts';
import type { Language } from '../records/text.ts';
import type { IssueKind } from './kinds.ts';

/** A field of an author's file: keys, and places in lists counted from 0. */
export type FieldPath = readonly (string | number)[];

/** Values put into a problem's wording. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** What a rule found, without words and without line numbers. */
export interface Finding {
  readonly kind: IssueKind;
  /** Path of the author's file, relative to the content folder. */
  readonly file: string;
  readonly field: FieldPath;
  /** A wording of its own within the kind; absent for the usual one. */
  readonly variant?: string;
  readonly params: FindingParams;
}

/** What rules must know beside the records themselves. */
export interface Ground {
  /** True for a record whose file exists but could not be read: it is not missing. */
  readonly isUnread: (record: RecordRef) => boolean;
  /** The present moment (ms, UTC), an argument so that a check can be repeated. */
  readonly now: number;
  /** Languages the interface has words in. */
  readonly spoken: readonly Language[];
  /** How far (km) a place lies outside a country, 0 within it; null where its shape is not known. */
  readonly kmOutside: (
    country: string,
    place: { readonly lat: number; readonly lon: number },
  ) => number | null;
  /** The country (ISO 3166-1 alpha-2) whose name a text is, in any language; null where it is none's. */
  readonly countryNamed: (words: string) => string | null;
  /** The parts of a date that a text says were inferred, in any language: “năm 2018 là suy ra”. */
  readonly inferred: (words: string) => readonly Precision[];
}

/** An integrity rule over all records. */
export type Rule = (records: Records, ground: Ground) => Finding[];

/** What a check must know when no record was unreadable. */
export function groundAt(now: number, spoken: readonly Language[]): Ground {
  return {
    now,
    spoken,
    isUnread: () => false,
    kmOutside: () => null,
    countryNamed: () => null,
    inferred: () => [],
  };
}
