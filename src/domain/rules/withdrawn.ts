import type { Records } from '../catalogue/records.ts';
import { isAfter } from '../dates/compare.ts';
import { todayIn } from '../dates/day-in-zone.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { writtenRef } from '../records/kinds.ts';
import type { Withdrawal } from '../records/withdrawal.ts';
import type { FieldPath, Finding, Ground } from './rule.ts';
import { idsByKind, referenceFault, type KnownIds } from './unknown-reference.ts';

const FILE = 'withdrawn.yaml';

/** What was taken back is gone, is named once, and points to a record there is. */
export function withdrawnFindings(
  withdrawals: readonly Withdrawal[],
  records: Records,
  ground: Ground,
): Finding[] {
  if (withdrawals.length === 0) return [];
  const known = idsByKind(records);
  const named = new Set<string>();
  const today = todayIn(records.site.city.timeZone, ground.now);
  return withdrawals.flatMap(({ record, instead, date }, index) => {
    const written = writtenRef(record);
    const isRepeated = named.has(written);
    named.add(written);
    const ofId = isRepeated ? repeated(written) : standing(record, known, ground);
    const ofOther = instead && referenceFault(instead, known, ground);
    const ofDate = isAfter(date, today) ? ahead(date) : null;
    return [
      ...at(['withdrawn', index, 'id'], ofId),
      ...at(['withdrawn', index, 'date'], ofDate),
      ...at(['withdrawn', index, 'instead'], ofOther),
    ];
  });
}

type Fault = Omit<Finding, 'file' | 'field'>;

function at(field: FieldPath, fault: Fault | null): Finding[] {
  return fault ? [{ ...fault, file: FILE, field }] : [];
}

function ahead({ written }: ChronicleDate): Fault {
  return { kind: 'date-in-future', params: { key: 'date', date: written } };
}

function repeated(id: string): Fault {
  return { kind: 'listed-twice', params: { id, list: 'withdrawn' } };
}

/** The address of a record cannot both show it and say that it was taken back. */
function standing(
  record: Withdrawal['record'],
  known: KnownIds,
  { isUnread }: Ground,
): Fault | null {
  const present = known[record.kind].get(record.id);
  const id = writtenRef(record);
  if (present === record.id || isUnread(record))
    return { kind: 'withdrawn-exists', params: { id } };
  if (present === undefined) return null;
  const other = writtenRef({ kind: record.kind, id: present });
  return { kind: 'withdrawn-exists', variant: 'alias', params: { id, other } };
}
