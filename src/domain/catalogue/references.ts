import { KINDS, RECORD_KINDS, type RecordKind } from '../records/kinds.ts';
import { recordsOf, type Records, type RecordsByKind } from './records.ts';

/** One record naming another, and the field it does so in. */
export interface Reference {
  readonly from: {
    readonly kind: RecordKind;
    readonly id: string;
    readonly file: string;
  };
  readonly to: { readonly kind: RecordKind; readonly id: string };
  /** Path of the field in the author's file, such as `sources.0.id`. */
  readonly field: readonly (string | number)[];
}

/** The table of kinds, whose fields the compiler finds in each kind's records. */
const TABLE = KINDS satisfies {
  readonly [K in RecordKind]: {
    readonly references: readonly {
      readonly at: PathIn<RecordsByKind[K]>;
      readonly to: RecordKind;
    }[];
  };
};

/** Paths of the texts in a value: `relations.*.to`. */
type PathIn<T> = T extends string
  ? ''
  : T extends readonly (infer Item)[]
    ? Below<'*', PathIn<Item>>
    : T extends object
      ? { [K in keyof T & string]: Below<K, PathIn<T[K]>> }[keyof T & string]
      : never;

type Below<Key extends string, Path extends string> = Path extends '' ? Key : `${Key}.${Path}`;

/** A field that names records, its paths taken apart. */
interface Naming {
  readonly at: readonly string[];
  readonly written: readonly string[];
  readonly to: RecordKind;
}

/** Every reference of every record, in file order; targets may or may not exist. */
export function referencesOf(records: Records): Reference[] {
  return RECORD_KINDS.flatMap((kind) => {
    const namings = namingsOf(kind);
    return recordsOf(records, kind).flatMap((record) => {
      const from = { kind, id: record.id, file: record.file };
      return namings.flatMap(({ at, written, to }) =>
        textsAt(record, at).map(({ text, places }): Reference => {
          return { from, to: { kind: to, id: text }, field: fieldOf(written, places) };
        }),
      );
    });
  });
}

/** The same of a record as its author wrote it, whether or not it can be read as one. */
export function writtenReferences(
  kind: RecordKind,
  data: object,
): Pick<Reference, 'to' | 'field'>[] {
  return namingsOf(kind).flatMap(({ written, to }) =>
    textsAt(data, written).map(({ text, places }) => {
      return { to: { kind: to, id: text }, field: fieldOf(written, places) };
    }),
  );
}

function namingsOf(kind: RecordKind): Naming[] {
  const fields: readonly { at: string; written?: string; to: RecordKind }[] =
    TABLE[kind].references;
  return fields.map(({ at, written = at, to }) => {
    return { at: at.split('.'), written: written.split('.'), to };
  });
}

/** A text found at a path, and its places in the lists on the way. */
interface Found {
  readonly text: string;
  readonly places: readonly number[];
}

function textsAt(value: unknown, [part, ...rest]: readonly string[]): Found[] {
  if (part === undefined) return typeof value === 'string' ? [{ text: value, places: [] }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (part !== '*') return textsAt((value as Record<string, unknown>)[part], rest);
  // A record as typed may have something else where a list belongs.
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).flatMap((item, place) =>
    textsAt(item, rest).map(({ text, places }) => ({ text, places: [place, ...places] })),
  );
}

function fieldOf(written: readonly string[], places: readonly number[]): (string | number)[] {
  let list = 0;
  return written.map((part) => (part === '*' ? (places[list++] ?? 0) : part));
}
