import { recordsOf, type Records } from '#domain/catalogue/records.ts';
import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { TERM_LISTS, type Taxonomy, type Term } from '#domain/records/taxonomy.ts';
import { nearest } from '#domain/rules/nearest.ts';
import type { FieldPath } from '#domain/rules/rule.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import type { Problem } from './issue.ts';
import { BETWEEN } from './list-forms.ts';

/** Ids by the slugs of their names; several where several records have one name. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Kinds of problem about an id that is none of those there are, and the parameter that holds what is written. */
const ABOUT_IDS: Readonly<Record<string, string>> = {
  'not-a-slug': 'value',
  'unknown-reference': 'id',
  'unknown-term': 'id',
};

/**
 * The same problems, with the id whose name or label was written in its place: “Phan Văn Mãi” for
 * `phan-van-mai`, “Hội nghị” for `conference`. What is proposed is always an id that exists.
 */
export function withMeantIds(
  problems: readonly Problem[],
  files: readonly PlacedRecord[],
  records: Records,
): Problem[] {
  if (!problems.some(({ kind }) => kind in ABOUT_IDS || kind === 'wrong-type'))
    return [...problems];
  const collections = new Map(files.map(({ placed }) => [placed.file, placed.collection]));
  const namesOf = remembered((list: string) => namesIn(list, records));
  return problems.map((problem) => {
    const list = listOf(problem, collections.get(problem.file) ?? '');
    if (list === null) return problem;
    return toldOfTerms(withMeantOf(problem, namesOf(list)), list, records);
  });
}

function withMeantOf(problem: Problem, names: Names): Problem {
  if (problem.kind === 'wrong-type') return withMeantForm(problem, names);
  const several = idsApart(problem, names);
  if (several) return several;
  const written = problem.params[ABOUT_IDS[problem.kind] ?? ''];
  if (written === undefined || problem.variant === 'renamed') return problem;
  return withMeant(problem, String(written), names);
}

/** The list an id of which the problem's field holds, or would hold were it the list it should be. */
function listOf({ kind, variant, field = [] }: Problem, collection: string): string | null {
  const isWhole = kind === 'wrong-type' && variant === 'array';
  return listNamed(collection, isWhole ? [...field, 0] : field);
}

/** `people: Phan Văn Mãi` → `[phan-van-mai]`, `category: [mou]` → `mou`: the ids there are, or none. */
function withMeantForm(problem: Problem, names: Names): Problem {
  const { variant, params } = problem;
  if (variant !== 'array' && variant !== 'bare') return problem;
  const written = String(variant === 'array' ? params['value'] : params['nearest']);
  const ids = idsIn(written.replace(/^(["'])(.*)\1$/, '$2'), names);
  if (ids === null) return { ...problem, variant: `${variant}-unknown` };
  const told = { ...params, value: ids.join(', '), nearest: ids.join(', ') };
  return { ...problem, params: told };
}

/** The ids that a text names, one or several in a row; null when one of them is nobody's. */
function idsIn(written: string, names: Names): string[] | null {
  const whole = idNamed(written, names);
  if (whole !== null) return [whole];
  const ids = written.split(BETWEEN).map((part) => idNamed(part, names));
  return ids.length > 1 && ids.every((id) => id !== null) ? [...new Set(ids)] : null;
}

function idNamed(written: string, names: Names): string | null {
  const named = names.get(slugOf(written));
  const [only] = named ?? [];
  return named?.size === 1 && only !== undefined ? only : null;
}

/** `[a; b]`: several ids in one item of a list, parted by another sign than a comma; null for any other problem. */
function idsApart(problem: Problem, names: Names): Problem | null {
  const { kind, field = [], params } = problem;
  const written = String(params['value'] ?? '');
  if (kind !== 'not-a-slug' || typeof field.at(-1) !== 'number' || !BETWEEN.test(written))
    return null;
  const ids = idsIn(written, names);
  const variant = ids === null ? 'apart' : 'several';
  return { ...problem, variant, params: { ...params, nearest: (ids ?? []).join(', ') } };
}

function withMeant(problem: Problem, written: string, names: Names): Problem {
  const ids = new Set([...names.values()].flatMap((some) => [...some]));
  // A list that could not be read has no ids; then nothing can be said.
  if (ids.size === 0) return problem;
  const named = names.get(slugOf(written));
  const [only] = named ?? [];
  const meant = named?.size === 1 ? only : named ? null : nearest(slugOf(written), ids);
  const { kind, file, line, column, field, params } = problem;
  const others = Object.entries(params).filter(([name]) => name !== 'nearest');
  const told = { kind, file, line, column, ...(field ? { field } : {}) };
  if (meant === null || meant === undefined) return { ...told, params: Object.fromEntries(others) };
  return { ...told, variant: 'nearest', params: { ...params, nearest: meant } };
}

/** The list whose ids a field holds: a kind of record, or a list of the taxonomy. */
function listNamed(collection: string, field: FieldPath): string | null {
  const path = field.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
  const kind = RECORD_KINDS.find((name) => KINDS[name].collection === collection);
  if (kind === undefined) return null;
  const references: readonly { at: string; written?: string; to: string }[] =
    KINDS[kind].references;
  const found = references.find(({ at, written }) => (written ?? at) === path);
  return found?.to ?? TERMS[`${kind}.${path}`] ?? null;
}

const TERMS: Readonly<Record<string, string>> = {
  'event.category': 'categories',
  'event.pillars.*': 'pillars',
  'partner.relation': 'relations',
  'figure.theme': 'themes',
};

/** Kinds and variants whose repair speaks of a record's file, and the variant that speaks of terms. */
const OF_TERMS: Readonly<Record<string, string>> = {
  'not-a-slug': 'term',
  'not-a-slug.apart': 'term-apart',
  'wrong-type.array-unknown': 'array-terms',
};

/** A term is no file: where nothing is proposed, the ids there are and the list that holds them are told. */
function toldOfTerms(problem: Problem, list: string, { taxonomy }: Records): Problem {
  const { kind, variant, params } = problem;
  const told = OF_TERMS[variant === undefined ? kind : `${kind}.${variant}`];
  const terms = termsOf(list, taxonomy);
  if (told === undefined || terms.length === 0) return problem;
  const allowed = terms.map(({ id }) => id).join(', ');
  return { ...problem, variant: told, params: { ...params, list, allowed } };
}

function termsOf(list: string, taxonomy: Taxonomy): readonly Term[] {
  const found = TERM_LISTS.find((one) => one === list);
  return found ? taxonomy[found] : [];
}

function namesIn(list: string, records: Records): Names {
  const names = new Map<string, Set<string>>();
  const add = (text: string, id: string) => {
    const slug = slugOf(text);
    names.set(slug, (names.get(slug) ?? new Set()).add(id));
  };
  for (const { id, words } of namedIn(list, records)) {
    for (const text of words) add(text, id);
  }
  // An id that exists is itself, whatever else has such a name.
  for (const { id } of namedIn(list, records)) names.set(id, new Set([id]));
  return names;
}

function namedIn(list: string, records: Records): { id: string; words: string[] }[] {
  if (RECORD_KINDS.some((kind) => kind === list)) {
    return recordsOf(records, list as RecordKind).map((record) => ({
      id: record.id,
      words: NAMING.flatMap((key) => wordsOf((record as unknown as Record<string, unknown>)[key])),
    }));
  }
  return termsOf(list, records.taxonomy).map(({ id, label }) => ({ id, words: wordsOf(label) }));
}

/** Fields a record is called by. */
const NAMING = ['title', 'name', 'short'];

function wordsOf(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'object' || text === null) return [];
  return Object.values(text).filter((words): words is string => typeof words === 'string');
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
