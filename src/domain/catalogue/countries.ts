import { RECORD_KINDS, type RecordKind } from '../records/kinds.ts';
import { recordsOf, type Records, type RecordsByKind } from './records.ts';

/** Codes of the countries that records are from or about, in the order of the kinds. */
export function countriesOf(records: Records): Set<string> {
  return new Set(
    RECORD_KINDS.flatMap((kind) => recordsOf(records, kind).flatMap((record) => own(record))),
  );
}

function own(record: RecordsByKind[RecordKind]): readonly string[] {
  if ('countries' in record) return record.countries;
  return 'country' in record && record.country !== null ? [record.country] : [];
}
