import type { LocalText } from '../records/text.ts';
import type { IssueKind } from './kinds.ts';
import type { Finding, Rule } from './rule.ts';

interface Named {
  readonly file: string;
  readonly name: LocalText;
}

/** People who share a name each say which of them they are. */
export const samePersonName: Rule = ({ people }) =>
  namesakes(people, 'same-person-name').filter(
    ({ file }) => people.find((person) => person.file === file)?.distinction === null,
  );

/** No two partner localities go by the same name. */
export const samePartnerName: Rule = ({ partners }) => namesakes(partners, 'same-partner-name');

/** A finding for each record that shares a name, in any language, with another. */
function namesakes(records: readonly Named[], kind: IssueKind): Finding[] {
  const holders = new Map<string, Named[]>();
  for (const record of records) {
    for (const name of spellings(record)) holders.set(name, [...(holders.get(name) ?? []), record]);
  }
  return records.flatMap((record) => {
    const rivals = spellings(record).flatMap((name) => holders.get(name) ?? []);
    const other = rivals.find((rival) => rival !== record);
    if (!other) return [];
    const name = Object.values(record.name)[0] ?? '';
    return [{ kind, file: record.file, field: ['name'], params: { name, other: other.file } }];
  });
}

function spellings({ name }: Named): string[] {
  const plain = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return [...new Set(Object.values(name).map(plain))];
}
