import type { Partner } from '../records/partner.ts';
import type { Records } from './records.ts';

/** Localities that are partners of the city, as far as the chronicle documents them. */
export function documentedPartners(records: Records): Partner[] {
  return records.partners.filter((partner) => isPartner(records, partner));
}

/** Places that events name without their being partners. */
export function mentionedPlaces(records: Records): Partner[] {
  return records.partners.filter((partner) => !isPartner(records, partner));
}

function isPartner({ taxonomy }: Records, { relation }: Partner): boolean {
  return taxonomy.relations.find(({ id }) => id === relation)?.partner ?? true;
}
