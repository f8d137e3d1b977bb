import type { RecordRef } from '../records/kinds.ts';
import type { LocalText } from '../records/text.ts';
import type { Catalogue } from './catalogue.ts';

/** What a record is called where it is linked; null when there is none. A source's title is in its own language. */
export function recordName(
  catalogue: Pick<Catalogue, 'find'>,
  { kind, id }: RecordRef,
): LocalText | null {
  const record = catalogue.find(kind, id);
  if (!record) return null;
  if ('name' in record) return byLanguage(record.name);
  // An event's short name is for drawings alone.
  if ('issuer' in record) return byLanguage(record.short);
  return byLanguage(record.title);
}

function byLanguage(name: LocalText | string): LocalText {
  return typeof name === 'string' ? { und: name } : name;
}
