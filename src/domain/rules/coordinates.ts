import type { FieldPath, Finding, Ground, Rule } from './rule.ts';

/** Shapes of countries are coarse, and islands lie before them: only what lies this far off (km) is told. */
const TOLERANCE = 60;

interface Located {
  readonly file: string;
  readonly field: FieldPath;
  readonly country: string;
  readonly at: { readonly lat: number; readonly lon: number };
}

/** Partners and the city itself lie in the country they name. */
export const coordinatesElsewhere: Rule = ({ partners, site }, ground) =>
  [
    ...partners.map(({ file, country, coordinates }) => ({
      file,
      country,
      at: coordinates,
      field: ['coordinates'],
    })),
    ...cityOf(site.city),
  ].flatMap((located) => check(located, ground));

/** A site.yaml that could not be read has a city of no place, and one just begun has it at 0, 0. */
function cityOf({ country, coordinates }: Partial<Pick<Located, 'country'>> & WithPlace) {
  if (country === undefined || coordinates === undefined || isZero(coordinates)) return [];
  return [{ file: 'site.yaml', field: ['city', 'coordinates'], country, at: coordinates }];
}

interface WithPlace {
  readonly coordinates?: Located['at'];
}

function check({ file, field, country, at }: Located, { kmOutside }: Ground): Finding[] {
  const params = { lat: at.lat, lon: at.lon, country };
  if (isZero(at)) return [{ kind: 'coordinates-at-zero', file, field, params }];
  const km = kmOutside(country, at);
  if (km === null || km <= TOLERANCE) return [];
  const isSwapped = kmOutside(country, { lat: at.lon, lon: at.lat }) === 0;
  const far = { ...params, km: Math.round(km) };
  const base = { kind: 'coordinates-elsewhere', file, field, params: far } as const;
  return [isSwapped ? { ...base, variant: 'swapped' } : base];
}

function isZero({ lat, lon }: Located['at']): boolean {
  return lat === 0 && lon === 0;
}
