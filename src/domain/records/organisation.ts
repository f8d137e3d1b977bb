import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { BaseRecord } from './record.ts';
import type { LocalText } from './text.ts';

export const ORGANISATION_KINDS = [
  'city',
  'national',
  'party',
  'foreign-mission',
  'partner-government',
  'international',
  'company',
  'association',
  'education',
  'media',
  'other',
] as const;
type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A body that took over from another. */
export interface Successor {
  readonly id: string;
  /** When it took over; null when no source tells. */
  readonly at: ChronicleDate | null;
}

/** A body named in the chronicle. */
export interface Organisation extends BaseRecord {
  readonly name: LocalText;
  readonly short: LocalText | null;
  readonly kind: OrganisationKind;
  /** ISO 3166-1 alpha-2 code; null for international bodies. */
  readonly country: string | null;
  readonly description: LocalText | null;
  readonly founded: ChronicleDate | null;
  readonly dissolved: ChronicleDate | null;
  /** What took over from it: one body after a renaming or merger, several after a division. */
  readonly succeededBy: readonly Successor[];
  /** Its id in Wikidata, `Q42`; null where nobody looked it up. */
  readonly wikidata: string | null;
}
