import type { ChronicleDate } from '../dates/edtf-date.ts';
import { compareDates } from '../dates/compare.ts';
import type { BaseRecord } from './record.ts';
import type { LocalText } from './text.ts';

/** An office as a source attests it at a date; how long it was held stays unsaid. */
export interface Role {
  readonly title: LocalText;
  readonly at: ChronicleDate;
  readonly source: string | null;
}

/** Someone named in the chronicle. */
export interface Person extends BaseRecord {
  readonly name: LocalText;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | null;
  readonly roles: readonly Role[];
  /** Words that tell apart people of the same name. */
  readonly distinction: LocalText | null;
  /** Its id in Wikidata, `Q42`; null where nobody looked it up. */
  readonly wikidata: string | null;
}

/** The role attested nearest to the moment `at` (ms, UTC), an earlier one first; null when no role is known. */
export function roleNear(person: Pick<Person, 'roles'>, at: number): Role | null {
  const ordered = [...person.roles].sort((a, b) => compareDates(a.at, b.at));
  const held = ordered.filter((role) => role.at.earliest <= at);
  return held.at(-1) ?? ordered[0] ?? null;
}
