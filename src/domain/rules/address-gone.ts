import { writtenRef, type RecordRef } from '../records/kinds.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './rule.ts';

/**
 * What is wrong with a published address that nothing answers any more: readers have kept it. `fresh`
 * are the records of its kind that nobody has published yet, id and file: one of nearly the same id is
 * the one that was renamed.
 */
export function goneFault(
  record: RecordRef,
  fresh: ReadonlyMap<string, string>,
): Pick<Finding, 'kind' | 'variant' | 'params'> {
  const params = { id: writtenRef(record), alias: record.id };
  const near = nearest(record.id, fresh.keys());
  if (near === null) return { kind: 'address-gone', params };
  const target = fresh.get(near) ?? '';
  return { kind: 'address-gone', variant: 'nearest', params: { ...params, target } };
}
