import type { DeadEnd } from '../pages/site-addresses.ts';
import type { Ground } from '#domain/rules/rule.ts';
import type { KnownIds } from '#domain/rules/unknown-reference.ts';

/** What a body is checked against. */
export interface BodyContext {
  /** The file it stands in, relative to the content folder. */
  readonly file: string;
  /** Ids of the sources its record lists; null when they could not be read. */
  readonly listed: readonly string[] | null;
  readonly known: KnownIds;
  readonly ground: Ground;
  /** Prose pages may run code and show images; records may not. */
  readonly isPage: boolean;
  /** The words of a record in another language. */
  readonly isTranslation: boolean;
  /** Whether the content folder has a file of this path. */
  readonly hasFile: (path: string) => boolean;
  /** See `deadEnds`. */
  readonly deadEnd: DeadEnd;
  /** Ids of the text's headings and elements. */
  readonly anchors: () => readonly string[];
}
