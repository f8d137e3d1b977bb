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

/** What stands as the title: the one printed over the text, or words of ours for what has none known. */
export const TITLE_ORIGINS = ['printed', 'described'] as const;
type TitleOrigin = (typeof TITLE_ORIGINS)[number];

/** How much of it the editor has read: all, a part, a passage quoted elsewhere, nothing but its title. */
export const READINGS = ['whole', 'part', 'excerpt', 'title'] as const;
export type Reading = (typeof READINGS)[number];

/** A publication that supports claims. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly aliases: readonly string[];
  /** Its own title, or a description of it, as `titleIs` says. */
  readonly title: string;
  readonly titleIs: TitleOrigin;
  readonly kind: SourceKind;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: ChronicleDate | null;
  /** Where it can be read; null when no address is known, and then `note` says how it was read. */
  readonly url: string | null;
  readonly alsoAt: readonly string[];
  /** A public copy that stays when the page goes. */
  readonly archived: string | null;
  /** When the editor read it. */
  readonly accessed: ChronicleDate | null;
  /** Null where nobody has said how much of it was read. */
  readonly readAs: Reading | null;
  /** BCP 47 tag of its language. */
  readonly language: string;
  readonly note: LocalText | null;
  readonly changes: readonly Change[];
}

/** The title as readers are shown it: words of ours stand in brackets. */
export function bracketedTitle({ title, titleIs }: Pick<Source, 'title' | 'titleIs'>): string {
  return titleIs === 'described' ? `[${title}]` : title;
}

/** The same in a list of sources, where a printed title stands in quotation marks. */
export function quotedTitle(source: Pick<Source, 'title' | 'titleIs'>): string {
  return source.titleIs === 'described' ? bracketedTitle(source) : `“${source.title}”`;
}
