import { RECORD_KINDS, KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { LocalText } from '#domain/records/text.ts';
import type { Voice } from '#i18n/voice.ts';

interface DataFile {
  readonly path: string;
  readonly name: string;
  readonly rows: number | null;
  readonly bytes: number;
}

/** What the page about the data is made from. */
export interface DataFiles {
  readonly version: string;
  /** The tables that can be looked at on the page. */
  readonly explored: readonly { readonly name: string; readonly rows: number }[];
  readonly tables: readonly DataFile[];
  readonly collections: readonly (DataFile & { readonly schema: string })[];
  /** Days of the releases that are kept, the latest first. */
  readonly releases: readonly string[];
  /** Files that lead to the others. */
  readonly guides: readonly string[];
  /** How each text file begins, by its path. */
  readonly beginnings: ReadonlyMap<string, string>;
  readonly sample: { readonly title: LocalText; readonly json: string } | null;
}

/** What no list of the site is named after. */
const OTHERS = [
  ...(['outcomes', 'agreements', 'objectives', 'observations'] as const),
  ...(['geojson', 'datapackage', 'index', 'openapi'] as const),
];

/** What a file holds, in words: the name of a list where it holds that list's records. */
export function aboutFile(name: string, { t }: Pick<Voice, 't'>): string {
  const kind = RECORD_KINDS.find((one) => one === name || KINDS[one].collection === name);
  if (kind) return t(`${kind satisfies RecordKind}.list`);
  const other = OTHERS.find((one) => one === name);
  if (!other) throw new Error(`no words for the file "${name}"`);
  return t(`data.about.${other}`);
}
