import { joinRecords, type Catalogue } from '#domain/catalogue/catalogue.ts';
import {
  BODY_KINDS,
  KINDS,
  RECORD_KINDS,
  type BodyKind,
  type RecordKind,
} from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import type { Problem } from '#checking/issue.ts';
import { passedRecords, type PlacedRecord } from '#reading/passed-records.ts';
import type { Reading } from '#reading/read-files.ts';
import { translationOf } from '#schemas/assemble.ts';
import { valueOr } from './values.ts';

/** What is compared one by one: records, prose pages, and the files that set up the whole site. */
export type EntryKind = RecordKind | 'page' | 'setting';

export const ENTRY_KINDS: readonly EntryKind[] = [...RECORD_KINDS, 'page', 'setting'];

/** Something compared, as its author wrote it: that can be read where a schema refuses it, too. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Path relative to the content folder. */
  readonly file: string;
  /** Values by key; words that stand in several files are joined by language. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Markdown by language. */
  readonly bodies: Readonly<Record<Language, string>>;
  /** Those of its files whose keys and values could not be told apart. */
  readonly unread: readonly string[];
}

/** One of the two states of the content that are compared. */
export interface Edition {
  readonly main: Language;
  readonly languages: readonly Language[];
  readonly entries: ReadonlyMap<EntryKind, ReadonlyMap<string, Entry>>;
  /** What the pages are made of: without what the schemas refuse. */
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  /** Content files of which nothing could be compared. */
  readonly unread: readonly string[];
}

/** What an edition compares, from a folder that was read and checked. */
export function editionOf(reading: Reading, problems: readonly Problem[]): Edition {
  const [main = 'und'] = reading.languages;
  const parts = reading.records.flatMap((record) => partOf(record, main) ?? []);
  const entries = new Map(
    ENTRY_KINDS.map((kind) => [kind, joinParts(parts.filter((part) => part.kind === kind))]),
  );
  const known = new Set(
    [...entries.values()].flatMap((own) => [...own.values()].map(filesOf)).flat(),
  );
  return {
    main,
    languages: reading.languages,
    entries,
    catalogue: joinRecords(passedRecords(reading.records)),
    problems,
    unread: reading.records.map(({ placed }) => placed.file).filter((file) => !known.has(file)),
  };
}

interface Part extends Entry {
  /** Null for the file that has the facts. */
  readonly lang: Language | null;
  readonly files: readonly string[];
}

/** One file as a part of what it tells of; null for a translation that names no language. */
function partOf({ placed, read }: PlacedRecord, main: Language): Part | null {
  const { collection, file } = placed;
  const kind = RECORD_KINDS.find((name) => KINDS[name].collection === collection);
  const textKind = BODY_KINDS.find((name) => KINDS[name].texts === collection);
  const data = valueOr(read.document?.data, {});
  const whole = { file, files: [file], unread: read.document ? [] : [file] };
  const body = (lang: Language) =>
    read.body?.text.trim() ? { [lang]: read.body.text.trim() } : {};
  if (kind) {
    const fields = isBodyKind(kind) ? spoken(data, main) : data;
    return { kind, id: placed.id, ...whole, lang: null, fields, bodies: body(main) };
  }
  if (textKind) {
    const of = translationOf(placed.id);
    if (!of) return null;
    return {
      kind: textKind,
      id: of.id,
      ...whole,
      lang: of.lang,
      fields: spoken(data, of.lang),
      bodies: body(of.lang),
    };
  }
  if (collection === 'pages') {
    const [lang = main, ...name] = placed.id.split('/');
    return {
      kind: 'page',
      id: name.join('/'),
      ...whole,
      lang,
      fields: spoken(data, lang),
      bodies: body(lang),
    };
  }
  return { kind: 'setting', id: placed.id, ...whole, lang: null, fields: data, bodies: {} };
}

function isBodyKind(kind: RecordKind): kind is BodyKind {
  return KINDS[kind].texts !== null;
}

/** Keys whose words stand in a file of each language. */
const SPOKEN = ['title', 'summary', 'description'];

function spoken(data: Readonly<Record<string, unknown>>, lang: Language): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      SPOKEN.includes(key) && typeof value === 'string' ? { [lang]: value } : value,
    ]),
  );
}

/**
 * Parts of one id joined, the one with the facts first; a second file of the same id is left unread,
 * and so is a translation of a record that has no facts: no page shows it.
 */
function joinParts(parts: readonly Part[]): Map<string, Entry & Pick<Part, 'files'>> {
  const joined = new Map<string, Part>();
  const inOrder = [...parts].sort((a, b) => Number(a.lang !== null) - Number(b.lang !== null));
  for (const part of inOrder) {
    const known = joined.get(part.id);
    if (!known && canStandAlone(part)) joined.set(part.id, part);
    else if (known && part.lang !== null) joined.set(part.id, joinTwo(known, part));
  }
  return joined;
}

/** A page is a page in any language; a translation is nothing without its record. */
function canStandAlone({ kind, lang }: Part): boolean {
  return lang === null || kind === 'page';
}

function joinTwo(known: Part, part: Part): Part {
  const words = Object.entries(part.fields).map(([key, value]) => {
    const own = known.fields[key];
    return [key, isWords(own) && isWords(value) ? { ...own, ...value } : (own ?? value)] as const;
  });
  return {
    ...known,
    fields: { ...known.fields, ...Object.fromEntries(words) },
    bodies: { ...known.bodies, ...part.bodies },
    unread: [...known.unread, ...part.unread],
    files: [...known.files, ...part.files],
  };
}

function isWords(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function filesOf(entry: Entry): readonly string[] {
  return 'files' in entry ? (entry as Part).files : [entry.file];
}
