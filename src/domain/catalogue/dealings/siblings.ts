import type { Event } from '../../records/event.ts';
import type { Partner } from '../../records/partner.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastContact } from '../contacts.ts';
import { documentedPartners } from '../partners.ts';

/** A partner of a country with its last contact. */
export interface Sibling {
  readonly partner: Partner;
  readonly last: Event | null;
}

/** All partners of one country, those met last first, those never met at the end. */
export function siblingsIn(catalogue: Catalogue, country: string, now: number): Sibling[] {
  return documentedPartners(catalogue)
    .filter((partner) => partner.country === country)
    .map((partner) => ({ partner, last: lastContact(catalogue, partner.id, now) }))
    .sort(
      (a, b) =>
        (b.last?.date.latest ?? -Infinity) - (a.last?.date.latest ?? -Infinity) ||
        (a.partner.id < b.partner.id ? -1 : 1),
    );
}
