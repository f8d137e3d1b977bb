import { asSaid } from '../words/as-said.ts';
import type { LocalText } from '../records/text.ts';
import type { IssueKind } from './kinds.ts';
import type { Finding, Rule } from './rule.ts';

interface Named {
  readonly file: string;
  readonly name: LocalText;
}

/** People who share a name each say which of them they are. */
export const samePersonName: Rule = ({ people }) => {
  const isTold = new Map(people.map(({ file, distinction }) => [file, distinction !== null]));
  return namesakes(people, 'same-person-name', (file, other) => {
    if (isTold.get(file) === true) return null;
    // Where neither says so, it is told once, of both.
    if (isTold.get(other) === true) return 'one';
    return isBefore(other, file) ? 'both' : null;
  });
};

/** No two partner localities go by the same name. */
export const samePartnerName: Rule = ({ partners }) =>
  namesakes(partners, 'same-partner-name', (file, other) => (isBefore(other, file) ? 'one' : null));

/** Whether a file is told of another that has its name, and as what: alone, or as one of both. */
type Telling = (file: string, other: string) => 'one' | 'both' | null;

/** A finding for each record that shares a name, in any language, with another it is told of. */
function namesakes(records: readonly Named[], kind: IssueKind, tell: Telling): Finding[] {
  const holders = new Map<string, Named[]>();
  for (const record of records) {
    for (const name of spellings(record)) holders.set(name, [...(holders.get(name) ?? []), record]);
  }
  return records.flatMap((record) => {
    const rivals = spellings(record).flatMap((name) => holders.get(name) ?? []);
    const other = rivals.find(({ file }) => file !== record.file && tell(record.file, file));
    if (!other) return [];
    const name = Object.values(record.name)[0] ?? '';
    const params = { name, other: other.file };
    const base = { kind, file: record.file, field: ['name'], params };
    return [tell(record.file, other.file) === 'both' ? { ...base, variant: 'both' } : base];
  });
}

/** By their ids: `busan` comes before `busan-2`, whatever their endings. */
function isBefore(other: string, file: string): boolean {
  return other.replace(/\.[^.]*$/, '') < file.replace(/\.[^.]*$/, '');
}

function spellings({ name }: Named): string[] {
  return [...new Set(Object.values(name).map(asSaid))];
}
