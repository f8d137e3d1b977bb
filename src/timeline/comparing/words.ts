import type { SelectedKind } from './selection.ts';

/** What a comparison says, in the page's language; `{name}` in it is filled in by the script. */
export interface CompareWords {
  readonly by: string;
  readonly values: string;
  readonly periods: string;
  /** Labels of the choices, for the side above the axis and the one below. */
  readonly side: readonly [string, string];
  readonly from: readonly [string, string];
  readonly to: readonly [string, string];
  readonly kinds: Readonly<Record<SelectedKind, string>>;
  /** An option with its number of events: {name}, {count}. */
  readonly option: string;
  readonly choose: string;
  /** What a list says while a choice waits to be settled. */
  readonly settle: string;
  /** A side in a sentence: its {name} and the {list} of what follows. */
  readonly sentence: string;
  readonly count: string;
  /** {most}, {years} */
  readonly most: string;
  /** {first}, {last} */
  readonly span: string;
  /** {year} */
  readonly oneYear: string;
  readonly none: string;
  readonly noneFiltered: string;
  /** Compares the numbers of both sides: {name}, {count}; or they are the same. */
  readonly more: string;
  readonly same: string;
  /** Both sides are the same choice. */
  readonly identical: string;
  readonly common: string;
  readonly noCommon: string;
  /** Heads the list of events on both sides: {count}. */
  readonly commonList: string;
  readonly unchosen: string;
  /** What an address has that means nothing here, or not beside the other side: {text}. */
  readonly unread: string;
  readonly mixed: string;
  /** What the drawing is called: {name} above, {other} below. */
  readonly drawing: string;
  readonly table: string;
  readonly year: string;
  /** Heads the numbers of events on both sides; and what is said of one of them. */
  readonly both: string;
  readonly isCommon: string;
  readonly total: string;
  readonly stackMonths: string;
  readonly stackYears: string;
  readonly hint: string;
  readonly planned: string;
}
