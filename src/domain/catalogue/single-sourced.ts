import { oncePerObject } from '../../made-once.ts';
import { RECORD_KINDS, type RecordKind, type RecordRef } from '../records/kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { recordsOf } from './records.ts';

/** A record all of whose claims rest on one source. */
export interface SingleSourced {
  readonly record: RecordRef;
  readonly source: string;
}

/** Every record that names one source and no other, in the order of kinds; events the latest first. */
export const singleSourced = oncePerObject((catalogue: Catalogue): SingleSourced[] => {
  const citing = citationsOf(catalogue);
  return RECORD_KINDS.flatMap((kind) =>
    inOrder(recordsOf(catalogue, kind), kind).flatMap(({ id }): SingleSourced[] => {
      const [source, ...others] = citing.get(`${kind}:${id}`) ?? [];
      return source === undefined || others.length > 0 ? [] : [{ record: { kind, id }, source }];
    }),
  );
});

/** How many records rest on each source alone; a source that is absent is never the only one. */
export const soleSupports = oncePerObject((catalogue: Catalogue): ReadonlyMap<string, number> => {
  const groups = Map.groupBy(singleSourced(catalogue), ({ source }) => source);
  return new Map([...groups].map(([source, records]) => [source, records.length]));
});

/** The sources each record names, by `kind:id`. */
function citationsOf(catalogue: Catalogue): Map<string, Set<string>> {
  const citing = new Map<string, Set<string>>();
  const add = (kind: RecordKind, id: string, source: string) => {
    const key = `${kind}:${id}`;
    citing.set(key, (citing.get(key) ?? new Set()).add(source));
  };
  for (const { id: source } of catalogue.sources) {
    for (const kind of RECORD_KINDS) {
      for (const id of catalogue.backlinks.to({ kind: 'source', id: source }, kind))
        add(kind, id, source);
    }
  }
  return citing;
}

/** The catalogue has events in the order of time. */
function inOrder<T>(records: readonly T[], kind: RecordKind): readonly T[] {
  return kind === 'event' ? records.toReversed() : records;
}
