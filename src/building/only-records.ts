import { relative, resolve } from 'node:path';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { readRef, RECORD_KINDS, writtenRef, type RecordRef } from '#domain/records/kinds.ts';
import { nearest } from '#domain/rules/nearest.ts';
import { recordPathOf } from '#reading/content-file.ts';
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
      ref
        ? record.kind === ref.kind && record.id === ref.id
        : recordPathOf(record.file) === recordPathOf(file),
    );
    if (found) return { kind: found.kind, id: found.id };
    const near = ref
      ? nearest(name, known.map(writtenRef))
      : nearest(
          file,
          known.map((record) => record.file),
        );
    const hint = near === null ? '' : ` Nearest: ${near}.`;
    throw new BuildFailure(
      `--only ${name}: there is no such record.${hint}\nGive its kind and id (event:some-id) or its file.`,
    );
  });
}
