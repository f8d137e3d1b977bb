import type { RecordKind, RecordRef } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import { idOf, type Change, type EntryChange } from './change.ts';
import type { Edition, Entry } from './edition.ts';
import { showsOtherValue } from './figure-pages.ts';
import {
  besideInTime,
  isRecordKind,
  keyOfPage,
  list,
  listsOf,
  namedBy,
  showing,
  type ListName,
  type PageRef,
} from './site-pages.ts';

/** A page that readers will find changed, and in which languages of the site. */
export interface ChangedPage {
  readonly ref: PageRef;
  readonly languages: readonly Language[];
}

/** Pages that change, by how near they are to what was edited; each stands in the nearest list only. */
export interface ChangedPages {
  /** Of what was edited. */
  readonly own: readonly ChangedPage[];
  /** That show something of it: its name, its date, a value. */
  readonly shown: readonly ChangedPage[];
  /** That gather all or many, or lead to it in passing. */
  readonly far: readonly ChangedPage[];
  /** What changes every page, such as the site's name. */
  readonly everywhere: boolean;
}

/** Keys that no page but the record's own shows. */
const ON_OWN_PAGE = new Set(['body', 'outcomes', 'doubt', 'changes', 'alsoAt', 'objectives']);

/** Settings that reach some pages only, and which. */
const NARROW: Readonly<Record<string, readonly ListName[]>> = {
  search: ['search'],
  map: ['home', 'partners', 'embedMap'],
  withdrawn: ['changes'],
};

/** The pages that changes reach, in either edition. */
export function changedPages(
  before: Edition,
  after: Edition,
  changes: readonly EntryChange[],
): ChangedPages {
  const languages = [...new Set([...after.languages, ...before.languages])];
  const found = { own: new Reached(), shown: new Reached(), far: new Reached() };
  for (const change of changes) reach(change, [before, after], languages, found);
  const own = found.own.list(languages);
  const shown = found.shown.list(languages, own);
  return {
    own,
    shown,
    far: found.far.list(languages, [...own, ...shown]),
    everywhere: changes.some((change) => change.kind === 'setting' && !(idOf(change) in NARROW)),
  };
}

type Found = Readonly<Record<'own' | 'shown' | 'far', Reached>>;

function reach(
  change: EntryChange,
  editions: readonly [Edition, Edition],
  all: readonly Language[],
  found: Found,
): void {
  const languages = languagesOf(change, editions[1].main, all);
  for (const [at, entry] of [change.before, change.after].entries()) {
    const edition = editions[at];
    if (!entry || !edition) continue;
    if (entry.kind === 'setting') found.shown.add((NARROW[entry.id] ?? []).map(list), languages);
    found.own.add(pagesOf(entry), languages);
    if (!isRecordKind(entry.kind)) continue;
    const ref = { kind: entry.kind, id: entry.id };
    const { catalogue } = edition;
    found.shown.add(newlyNamed(ref, change, editions), languages);
    if (reachesBeyond(change)) {
      const shown = showing(catalogue, ref).filter((page) => showsAny(change, ref, page, editions));
      found.shown.add(shown, languages);
      found.far.add([...listsOf(ref.kind), ...besideInTime(catalogue, ref)], languages);
    } else {
      found.far.add([list('search')], languages);
    }
    if (change.changes.some(({ field }) => field === 'changes')) {
      found.far.add([list('changes')], languages);
    }
  }
}

function pagesOf({ kind, id }: Entry): PageRef[] {
  if (kind === 'page') return [{ page: 'prose', name: id }];
  return isRecordKind(kind) ? [{ page: 'record', kind, id }] : [];
}

function reachesBeyond({ before, after, changes }: EntryChange): boolean {
  const stays = before?.id === after?.id;
  return !stays || changes.some(({ field }) => !ON_OWN_PAGE.has(field));
}

/** True where a page shows something of what is otherwise in a record of the kind. */
function showsAny(
  change: EntryChange,
  { kind, id }: RecordRef,
  page: PageRef,
  [before, after]: readonly [Edition, Edition],
): boolean {
  const stays = change.before?.id === change.after?.id;
  if (!stays || page.page === 'list') return true;
  const isNamed = change.changes.some(({ field }) => NAMES.includes(field));
  if (kind === 'figure' && !isNamed) {
    const catalogues = [before.catalogue, after.catalogue] as const;
    return !isOfKind(page, 'source') && showsOtherValue({ id, catalogues }, page);
  }
  if (page.page === 'country') {
    const fields = [...NAMES, ...(SHOWN_ON_COUNTRY[kind] ?? [])];
    return kind === 'figure' || change.changes.some(({ field }) => fields.includes(field));
  }
  if (page.page !== 'record') return true;
  const shown = new Set([...NAMES, ...(SHOWN_ON[kind]?.[page.kind] ?? [])]);
  const isRow = kind === 'event' && page.kind !== 'source';
  // A list of sources tells all of each; a row of a list of events tells nearly all.
  return kind === 'source' || isRow || change.changes.some(({ field }) => shown.has(field));
}

function isOfKind(page: PageRef, kind: RecordKind): boolean {
  return page.page === 'record' && page.kind === kind;
}

/** Keys by which a record is named on other pages. */
const NAMES = ['title', 'name', 'short'];

/** Further keys of each kind, by the kind of page that shows them. */
const SHOWN_ON: Readonly<
  Partial<Record<RecordKind, Readonly<Partial<Record<RecordKind, readonly string[]>>>>>
> = {
  person: { event: ['roles'], person: ['roles'], organisation: ['roles'] },
};

/** Further keys of each kind that the page of its country shows. */
const SHOWN_ON_COUNTRY: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  event: ['date', 'countries', 'partners', 'status'],
  partner: ['country', 'relation', 'established', 'lapsed', 'agreements'],
  person: ['country'],
  organisation: ['country', 'kind'],
};

/** Pages of what a record names in one edition only, be it deep inside of it. */
function newlyNamed(
  ref: RecordRef,
  { before, after, unread }: EntryChange,
  [old, now]: readonly [Edition, Edition],
): PageRef[] {
  // What cannot be read now has not ceased to be named.
  if (!before || !after || unread.length > 0) return [];
  const named = [namedBy(old.catalogue, ref), namedBy(now.catalogue, ref)] as const;
  const keys = named.map((refs) => new Set(refs.map(({ kind, id }) => `${kind}:${id}`)));
  const inOne = named.flatMap((refs, at) =>
    refs.filter(({ kind, id }) => !keys[1 - at]?.has(`${kind}:${id}`)),
  );
  return inOne.map((one) => ({ page: 'record', ...one }));
}

/** A translation's words are read in its language; those of the main one stand in where a translation lacks. */
function languagesOf(
  { before, after, changes }: EntryChange,
  main: Language,
  all: readonly Language[],
): readonly Language[] {
  if (!after || before?.id !== after.id || changes.length === 0) return all;
  const inside = changes.flatMap(leavesOf);
  const langs = inside.map((leaf) => (leaf.what === 'value' ? leaf.lang : null));
  if (langs.some((lang) => lang === null || lang === 'und' || lang === main)) {
    return langs.every((lang) => lang === main) && isTranslated(after, all, main) ? [main] : all;
  }
  return all.filter((lang) => langs.includes(lang));
}

function isTranslated(
  { bodies, fields }: Entry,
  all: readonly Language[],
  main: Language,
): boolean {
  const words = [bodies, fields['title'] ?? fields['name']];
  return all.every((lang) => lang === main || words.some((own) => isIn(own, lang)));
}

function isIn(words: unknown, lang: Language): boolean {
  return typeof words === 'object' && words !== null && lang in words;
}

function leavesOf(change: Change): Change[] {
  return change.what === 'item' && change.changes.length > 0
    ? change.changes.flatMap(leavesOf)
    : [change];
}

/** Pages with the languages in which they change. */
class Reached {
  readonly #pages = new Map<string, { ref: PageRef; languages: Set<Language> }>();

  add(refs: readonly PageRef[], languages: readonly Language[]): void {
    for (const ref of refs) {
      const key = keyOfPage(ref);
      const known = this.#pages.get(key) ?? { ref, languages: new Set() };
      for (const lang of languages) known.languages.add(lang);
      this.#pages.set(key, known);
    }
  }

  /** All but those that stand in `nearer` in as many languages. */
  list(order: readonly Language[], nearer: readonly ChangedPage[] = []): ChangedPage[] {
    const known = new Set(nearer.map(({ ref }) => keyOfPage(ref)));
    return [...this.#pages]
      .filter(([key]) => !known.has(key))
      .map(([, { ref, languages }]) => ({
        ref,
        languages: order.filter((lang) => languages.has(lang)),
      }));
  }
}
