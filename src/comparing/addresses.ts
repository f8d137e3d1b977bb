import { decadesWithPage, yearsWithPage } from '#domain/catalogue/period.ts';
import type { Language } from '#domain/records/text.ts';
import { readRef, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { oncePerObject } from '../made-once.ts';
import { aliasesOf } from './pair-entries.ts';
import type { Edition, Entry } from './edition.ts';
import { keyOfPage, type PageRef } from './site-pages.ts';
import { asWritten, listOf, valueOr } from './values.ts';

/** Addresses of the earlier edition that no longer show their page. */
export interface Addresses {
  /** They lead nowhere any more, in any language. */
  readonly vanished: readonly PageRef[];
  /** Languages whose pages all lived below an address that is theirs no longer. */
  readonly uprooted: readonly Language[];
  /** They say that their record was taken back. */
  readonly withdrawn: readonly PageRef[];
  /** They lead on to another, which names them as its own of earlier. */
  readonly moved: readonly { readonly from: PageRef; readonly to: PageRef }[];
}

/** What becomes of the addresses of the earlier edition. */
export function changedAddresses(before: Edition, after: Edition): Addresses {
  const gone = RECORD_KINDS.flatMap((kind) =>
    idsOf(before, kind)
      .filter((id) => !entriesOf(after, kind).has(id))
      .map((id) => ({ kind, id, heir: heirOf(after, kind, id) })),
  );
  const left = gone.filter(({ heir }) => !heir).map(({ kind, id }) => recordPage(kind, id));
  const notices = noticesIn(after);
  const isNoticed = (page: PageRef) => notices.has(keyOfPage(page));
  return {
    withdrawn: left.filter(isNoticed),
    vanished: [
      ...left.filter((page) => !isNoticed(page)),
      ...lostAliases(before, after),
      ...lostProse(before, after),
      ...lostYears(before, after),
    ],
    uprooted: before.languages.filter((lang) => isUprooted(lang, before, after)),
    moved: gone.flatMap(({ kind, id, heir }) =>
      heir ? [{ from: recordPage(kind, id), to: recordPage(kind, heir.id) }] : [],
    ),
  };
}

function recordPage(kind: RecordKind, id: string): PageRef {
  return { page: 'record', kind, id };
}

/** Pages of records that were taken back, as their list is typed. */
function noticesIn({ entries }: Edition): Set<string> {
  const list = entries.get('setting')?.get('withdrawn')?.fields['withdrawn'];
  const refs = listOf(list).map((notice) => readRef(asWritten(valueOr(notice, {})['id'])));
  return new Set(refs.flatMap((ref) => (ref ? [keyOfPage(recordPage(ref.kind, ref.id))] : [])));
}

function entriesOf(edition: Edition, kind: RecordKind | 'page'): ReadonlyMap<string, Entry> {
  return edition.entries.get(kind) ?? new Map<string, Entry>();
}

function idsOf(edition: Edition, kind: RecordKind | 'page'): string[] {
  return [...entriesOf(edition, kind).keys()];
}

/** The record to which each earlier id leads. */
const heirsIn = oncePerObject(({ entries }: Edition) => {
  const heirs = RECORD_KINDS.flatMap((kind) =>
    [...(entries.get(kind)?.values() ?? [])].flatMap((entry) =>
      aliasesOf(entry).map((id) => [`${kind}:${String(id)}`, entry] as const),
    ),
  );
  return new Map(heirs);
});

function heirOf(edition: Edition, kind: RecordKind, id: string): Entry | undefined {
  return heirsIn(edition).get(`${kind}:${id}`);
}

/** Earlier ids that led on and do so no longer. */
function lostAliases(before: Edition, after: Edition): PageRef[] {
  return RECORD_KINDS.flatMap((kind) => {
    const earlier = [...entriesOf(before, kind).values()].flatMap((entry) => aliasesOf(entry));
    return earlier
      .filter((id) => typeof id === 'string')
      .filter((id) => !entriesOf(after, kind).has(id) && !entriesOf(before, kind).has(id))
      .filter((id) => !heirOf(after, kind, id))
      .map((id) => recordPage(kind, id));
  });
}

/** A page that the main language does not have, no language shows. */
function lostProse(before: Edition, after: Edition): PageRef[] {
  const isShown = (edition: Edition, name: string) =>
    entriesOf(edition, 'page').get(name)?.bodies[edition.main] !== undefined;
  return idsOf(before, 'page')
    .filter((name) => isShown(before, name) && !isShown(after, name))
    .map((name) => ({ page: 'prose', name }));
}

/** A language that is taken away, or changes places with the main one, which lives at the root. */
function isUprooted(lang: Language, before: Edition, after: Edition): boolean {
  return !after.languages.includes(lang) || (lang === before.main) !== (lang === after.main);
}

function lostYears(before: Edition, after: Edition): PageRef[] {
  const lost = (pagesOf: (catalogue: Edition['catalogue']) => readonly number[]) => {
    const left = new Set(pagesOf(after.catalogue));
    return pagesOf(before.catalogue).filter((year) => !left.has(year));
  };
  return [
    ...lost(yearsWithPage).map((year) => ({ page: 'year', year }) as const),
    ...lost(({ years }) => years).map((year) => ({ page: 'eventYear', year }) as const),
    ...lost(decadesWithPage).map((year) => ({ page: 'decade', year }) as const),
  ];
}
