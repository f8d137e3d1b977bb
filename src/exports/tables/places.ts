import type { AllData, RecordData } from '../data/collections.ts';
import type { DataHead } from '../data/head.ts';

/** The localities as points (GeoJSON, RFC 7946: longitude first, WGS 84). */
export function placesOf({ partner }: Pick<AllData, 'partner'>, head: DataHead) {
  return {
    type: 'FeatureCollection',
    version: head.version,
    date: head.date,
    release: head.release,
    licence: head.licence,
    features: partner.map(featureOf),
  } as const;
}

function featureOf(one: RecordData<'partner'>) {
  const { id, coordinates, self, pages, doubt, agreements } = one;
  const { name, localName, kind, country, relation, established, lapsed } = one;
  const { inheritedFrom, inheritedOn, confidence } = one;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] },
    properties: {
      name,
      localName,
      kind,
      country,
      relation,
      established,
      lapsed,
      inheritedFrom,
      inheritedOn,
      confidence,
      doubt,
      pages,
      json: self,
      agreements: agreements.length,
    },
  } as const;
}
