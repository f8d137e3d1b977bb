import { relative, resolve } from 'node:path';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { readRef, RECORD_KINDS, writtenRef, type RecordRef } from '#domain/records/kinds.ts';
import { editDistance } from '#domain/words/edit-distance.ts';
import { BuildFailure } from './build-failure.ts';

/**
 * The records that are named by kind and id (`event:a`) or by their file, as an editor has it at hand. Throws a
 * BuildFailure that says which name no record has, and which comes nearest.
 */
export function onlyRecords(
  names: readonly string[],
  catalogue: Catalogue,
  content: string,
): RecordRef[] {
  const known = RECORD_KINDS.flatMap((kind) =>
    recordsOf(catalogue, kind).map(({ id, file }) => ({ kind, id, file })),
  );
  return names.map((name) => {
    const ref = readRef(name);
    const file = relative(content, resolve(name)).replaceAll('\\', '/');
    const found = known.find((record) =>
      ref ? record.kind === ref.kind && record.id === ref.id : isFileOf(record.file, file),
    );
    if (found) return { kind: found.kind, id: found.id };
    const nearest = nearestOf(ref ? name : file, known);
    const hint = nearest === null ? '' : ` Nearest: ${nearest}.`;
    throw new BuildFailure(
      `--only ${name}: there is no such record.${hint}\nGive its kind and id (event:some-id) or its file.`,
    );
  });
}

/** True for a record's file, and for the same record's file in another language (`a.en.md`). */
function isFileOf(own: string, file: string): boolean {
  const stem = (path: string) => path.replace(/(\.[a-z]{2,3})?\.(md|ya?ml)$/, '');
  return stem(own) === stem(file);
}

/** What is written much like a name, within a third of its letters; null without any. */
function nearestOf(
  name: string,
  known: readonly (RecordRef & { readonly file: string })[],
): string | null {
  let best: { written: string; far: number } | null = null;
  for (const record of known) {
    const written = name.includes('/') ? record.file : writtenRef(record);
    const far = editDistance(name, written);
    if (far <= name.length / 3 && (!best || far < best.far)) best = { written, far };
  }
  return best?.written ?? null;
}
