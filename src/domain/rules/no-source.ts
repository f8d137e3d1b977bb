import { recordsOf, type Records } from '../catalogue/records.ts';
import { CITING_KINDS } from '../records/kinds.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** Every record, office, step of an agreement and word on a state says where it is known from. */
export const noSource: Rule = (records) => [
  ...CITING_KINDS.flatMap((kind) => recordsOf(records, kind)).flatMap(({ file, sources }) =>
    sources.length === 0 ? [unsupported(file, ['sources'])] : [],
  ),
  ...unsupportedClaims(records),
];

function unsupportedClaims({ people, strategies, partners }: Records): Finding[] {
  return [
    ...people.flatMap(({ file, roles }) => unsupportedParts(file, ['roles'], roles)),
    ...strategies.flatMap(({ file, statuses }) => unsupportedParts(file, ['statuses'], statuses)),
    ...partners.flatMap(({ file, agreements }) =>
      agreements.flatMap(({ life }, index) =>
        unsupportedParts(file, ['agreements', index, 'life'], life),
      ),
    ),
  ];
}

function unsupportedParts(
  file: string,
  list: FieldPath,
  parts: readonly { readonly source: string | null }[],
): Finding[] {
  return parts.flatMap(({ source }, index) =>
    source === null ? [{ ...unsupported(file, [...list, index]), variant: 'part' }] : [],
  );
}

function unsupported(file: string, field: FieldPath): Finding {
  return { kind: 'no-source', file, field, params: {} };
}
