import { writtenReferences } from '#domain/catalogue/references.ts';
import { TERM_FIELDS, type Taxonomy } from '#domain/records/taxonomy.ts';
import { RECORD_KINDS, KINDS } from '#domain/records/kinds.ts';
import type { Finding, Ground } from '#domain/rules/rule.ts';
import { referenceFault, type KnownIds } from '#domain/rules/unknown-reference.ts';
import { termFault } from '#domain/rules/unknown-term.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { slug } from '#schemas/words.ts';

/**
 * What can be said of a record that its schema refuses: one slip in a file must not hide the others,
 * so the ids and terms it names are looked up as they are typed.
 */
export function refusedRecordFindings(
  files: readonly PlacedRecord[],
  known: KnownIds,
  taxonomy: Taxonomy,
  ground: Ground,
): Finding[] {
  return files.flatMap(({ placed, read }) => {
    const kind = RECORD_KINDS.find((name) => KINDS[name].collection === placed.collection);
    const data: unknown = read.document?.data;
    if (!kind || read.value !== null || typeof data !== 'object' || data === null) return [];
    const references = writtenReferences(kind, data).flatMap(({ to, field }): Finding[] => {
      // What is no id at all is told by the schema.
      if (!slug.safeParse(to.id).success) return [];
      const fault = referenceFault(to, known, ground);
      return fault ? [{ ...fault, file: placed.file, field }] : [];
    });
    return [...references, ...termsOf(placed.file, data, taxonomy)];
  });
}

function termsOf(file: string, data: object, taxonomy: Taxonomy): Finding[] {
  return Object.entries(TERM_FIELDS).flatMap(([key, list]) => {
    const written = (data as Readonly<Record<string, unknown>>)[key];
    const each: readonly unknown[] = Array.isArray(written) ? written : [written];
    return each.flatMap((id, index) => {
      if (!slug.safeParse(id).success) return [];
      const field = Array.isArray(written) ? [key, index] : [key];
      return termFault(taxonomy[list], String(id), file, field);
    });
  });
}
