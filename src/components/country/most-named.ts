import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { RecordKind } from '#domain/records/kinds.ts';

/** As many names as a column beside a text takes. */
const MOST = 40;

/** The records that others name most, in that order, and how many are left out. */
export function mostNamed<T extends { readonly id: string }>(
  { backlinks }: Pick<Catalogue, 'backlinks'>,
  kind: RecordKind,
  records: readonly T[],
  most = MOST,
): { readonly first: readonly T[]; readonly more: number } {
  const times = ({ id }: T) => backlinks.count({ kind, id });
  const first = records.toSorted((a, b) => times(b) - times(a)).slice(0, most);
  return { first, more: records.length - first.length };
}
