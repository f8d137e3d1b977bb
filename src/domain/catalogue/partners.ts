import type { Partner } from '../records/partner.ts';
import type { RelationKind } from '../records/taxonomy.ts';
import type { Records } from './records.ts';

/** Localities that are partners of the city, as far as the chronicle documents them. */
export function documentedPartners(records: Records): Partner[] {
  return records.partners.filter((partner) => isPartner(records, partner));
}

/** Places that events name without their being partners. */
export function mentionedPlaces(records: Records): Partner[] {
  return records.partners.filter((partner) => !isPartner(records, partner));
}

/** The kind of tie with a locality; undefined for one that the taxonomy does not have. */
export function relationOf(
  { taxonomy }: Pick<Records, 'taxonomy'>,
  { relation }: Pick<Partner, 'relation'>,
): RelationKind | undefined {
  return taxonomy.relations.find(({ id }) => id === relation);
}

/** False for a place that is only named: it has no tie of which anything could be said or missing. */
export function isPartner(
  records: Pick<Records, 'taxonomy'>,
  partner: Pick<Partner, 'relation'>,
): boolean {
  return relationOf(records, partner)?.partner ?? true;
}
