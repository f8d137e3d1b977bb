/** A field of a kind's records that names another record. */
interface ReferenceField {
  /** Path in the domain record; `*` stands for every entry of a list. */
  readonly at: string;
  /** The same in the author's file, where it is another. */
  readonly written?: string;
  /** The kind it names. */
  readonly to: string;
}

const CITED = { at: 'sources.*.source', written: 'sources.*.id', to: 'source' } as const;

/**
 * Every kind of record: what has a page of its own and can be linked to. `collection` names the list of
 * its records and, in the interface's words, the part of their addresses; `folder` is where its files lie;
 * `texts` is the collection of its translations, for kinds with a Markdown body, else null.
 */
export const KINDS = {
  event: {
    collection: 'events',
    folder: 'events',
    texts: 'eventTexts',
    references: [
      { at: 'partners.*', to: 'partner' },
      { at: 'people.*', to: 'person' },
      { at: 'organisations.*', to: 'organisation' },
      { at: 'strategies.*', to: 'strategy' },
      { at: 'figures.*', to: 'figure' },
      { at: 'outcomes.*.agreement.partner', to: 'partner' },
      { at: 'outcomes.*.fulfilledBy.event', to: 'event' },
      { at: 'outcomes.*.fulfilledBy.source', to: 'source' },
      CITED,
    ],
  },
  partner: {
    collection: 'partners',
    folder: 'partners',
    texts: 'partnerTexts',
    references: [
      CITED,
      { at: 'agreements.*.life.*.source', to: 'source' },
      { at: 'agreements.*.sources.*.source', written: 'agreements.*.sources.*.id', to: 'source' },
      { at: 'continued.source', to: 'source' },
    ],
  },
  strategy: {
    collection: 'strategies',
    folder: 'strategies',
    texts: 'strategyTexts',
    references: [
      CITED,
      { at: 'issuers.*', to: 'organisation' },
      { at: 'relations.*.to', to: 'strategy' },
      { at: 'statuses.*.source', to: 'source' },
      { at: 'objectives.*.figure', to: 'figure' },
      { at: 'objectives.*.source.source', written: 'objectives.*.source', to: 'source' },
    ],
  },
  figure: {
    collection: 'figures',
    folder: 'figures',
    texts: null,
    references: [
      { at: 'observations.*.source.source', written: 'observations.*.source', to: 'source' },
    ],
  },
  source: { collection: 'sources', folder: 'sources', texts: null, references: [] },
  person: {
    collection: 'people',
    folder: 'people',
    texts: null,
    references: [CITED, { at: 'roles.*.source', to: 'source' }],
  },
  organisation: {
    collection: 'organisations',
    folder: 'organisations',
    texts: null,
    references: [CITED, { at: 'succeededBy.*.id', to: 'organisation' }],
  },
} as const satisfies Readonly<Record<string, Kind>>;

interface Kind {
  readonly collection: string;
  readonly folder: string;
  readonly texts: string | null;
  readonly references: readonly ReferenceField[];
}

export type RecordKind = keyof typeof KINDS;

/** All kinds, in the order in which lists of them are shown. */
export const RECORD_KINDS = Object.keys(KINDS) as readonly RecordKind[];

/** Points at one record. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Reads `event:ky-ban-ghi-nho`; null for what does not name a kind and an id so. */
export function readRef(written: string): RecordRef | null {
  const [, kind = '', id = ''] = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(written) ?? [];
  return Object.hasOwn(KINDS, kind) ? { kind: kind as RecordKind, id } : null;
}

/** A record as text: `event:ky-ban-ghi-nho`. */
export function writtenRef({ kind, id }: RecordRef): string {
  return `${kind}:${id}`;
}

/** The collection of a kind's records. */
export type CollectionOf<K extends RecordKind> = (typeof KINDS)[K]['collection'];

/** Kinds whose records have a Markdown body, and words in translations beside them. */
export type BodyKind = {
  [K in RecordKind]: (typeof KINDS)[K]['texts'] extends string ? K : never;
}[RecordKind];

/** Kinds whose records each list the sources that support them. */
export type CitingKind = {
  [K in RecordKind]: typeof CITED extends (typeof KINDS)[K]['references'][number] ? K : never;
}[RecordKind];

export const CITING_KINDS = RECORD_KINDS.filter(doesCite);

function doesCite(kind: RecordKind): kind is CitingKind {
  const { references }: Kind = KINDS[kind];
  return references.includes(CITED);
}

/** Something of each kind. */
export function byKind<T>(of: (kind: RecordKind) => T): Record<RecordKind, T> {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, of(kind)])) as Record<RecordKind, T>;
}

/** The collection of such records' translations. */
export type TextsOf<K extends BodyKind> = (typeof KINDS)[K]['texts'];

export const BODY_KINDS = RECORD_KINDS.filter(hasBody);

/** True when records of the kind are Markdown files with a body. */
export function hasBody(kind: RecordKind): kind is BodyKind {
  return KINDS[kind].texts !== null;
}
