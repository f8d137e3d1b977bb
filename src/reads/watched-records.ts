import { KINDS, RECORD_KINDS, writtenRef } from '#domain/records/kinds.ts';
import { recordsOf, type Records } from '#domain/catalogue/records.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { asked } from '../made-once.ts';
import { noteQuestion, unnoted } from './reads.ts';

/** The question what a field of a record holds; all of its fields where `field` is `*`. */
export const FIELD = 'field';
const WHOLE = '*';

/** Answers what a field holds, by the words of its question. */
export type FieldAnswers = (ref: string, field: string) => unknown;

/**
 * The joined catalogue whose records say to whoever reads which of their fields are read, whose lists say that they
 * are gone through, and whose links back say only what they answer: to join is to look at everything, and would make
 * every page rest on every field.
 */
export function watchedCatalogue(records: Records): {
  readonly catalogue: Catalogue;
  readonly fieldOf: FieldAnswers;
} {
  const raw = new Map<string, object>();
  const lists = RECORD_KINDS.map((kind) => {
    const watched = recordsOf(records, kind).map((record) => {
      const ref = writtenRef({ kind, id: record.id });
      raw.set(ref, record);
      return watchedRecord(ref, record);
    });
    return [KINDS[kind].collection, watched] as const;
  });
  const joined = unnoted(() => joinRecords({ ...records, ...Object.fromEntries(lists) }));
  const { backlinks } = joined;
  const to: Catalogue['backlinks']['to'] = (target, by) =>
    asked('naming', [writtenRef(target), by], () => backlinks.to(target, by));
  const catalogue = {
    find: (kind, id) => {
      const found = joined.find(kind, id);
      asked('has', [writtenRef({ kind, id })], () => found !== undefined);
      return found;
    },
    backlinks: {
      to,
      count: (target) => asked('timesNamed', [writtenRef(target)], () => backlinks.count(target)),
    },
    naming: (target, kind) => {
      to(target, kind);
      return unnoted(() => joined.naming(target, kind));
    },
  } as Catalogue;
  const whole = ['site', 'taxonomy', 'years'] as const;
  for (const name of whole)
    Object.defineProperty(catalogue, name, {
      enumerable: true,
      get: () => asked(name, [], () => joined[name]),
    });
  for (const kind of RECORD_KINDS) {
    const { collection } = KINDS[kind];
    const ids = recordsOf(joined, kind).map(({ id }) => id);
    Object.defineProperty(catalogue, collection, {
      enumerable: true,
      get: () => {
        asked('list', [collection], () => ids);
        return joined[collection];
      },
    });
  }
  const fieldOf: FieldAnswers = (ref, field) => {
    const record = raw.get(ref);
    return field === WHOLE ? record : record?.[field as keyof typeof record];
  };
  return { catalogue, fieldOf };
}

/** A record's id is in its name; nobody rests on it who has found the record. */
function watchedRecord<R extends object>(ref: string, record: R): R {
  const questions = new Map<PropertyKey, string>();
  const note = (field: PropertyKey): void => {
    if (typeof field === 'symbol' || field === 'id') return;
    const known = questions.get(field) ?? [FIELD, ref, String(field)].join(' ');
    questions.set(field, known);
    noteQuestion(known);
  };
  return new Proxy(record, {
    get: (target, field) => {
      note(field);
      return Reflect.get(target, field) as unknown;
    },
    has: (target, field) => {
      note(field);
      return Reflect.has(target, field);
    },
    ownKeys: (target) => {
      note(WHOLE);
      return Reflect.ownKeys(target);
    },
  });
}
