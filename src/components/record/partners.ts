import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Partner } from '#domain/records/partner.ts';

/** Localities that are partners of the city, as far as the chronicle documents them. */
export function documentedPartners(catalogue: Catalogue): Partner[] {
  return catalogue.partners.filter((partner) => isPartner(catalogue, partner));
}

/** Places that events name without their being partners. */
export function mentionedPlaces(catalogue: Catalogue): Partner[] {
  return catalogue.partners.filter((partner) => !isPartner(catalogue, partner));
}

function isPartner(catalogue: Catalogue, { relation }: Partner): boolean {
  return catalogue.taxonomy.relations.find(({ id }) => id === relation)?.partner ?? true;
}
