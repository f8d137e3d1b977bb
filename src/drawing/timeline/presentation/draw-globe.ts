import { geoGraticule10, geoPath, type GeoPermissibleObjects } from 'd3';
import { globeOf, isSeen, stepsOf, type Degrees, type Globe } from '#geography/globe/globe.ts';
import { placeFixed } from '#geography/network/fixed-labels.ts';
import { placeNames, type PlacedName } from '#geography/network/place-names.ts';
import type { NamedPlace, SlideFile } from '#timeline/presenting/slides.ts';
import { svgElement } from '../../svg-element.ts';

/** Units of the picture; letters are sized in them. */
const SIZE = 640;
/** What stands beside the globe may reach so far out of it. */
const MARGIN = 110;
const LETTER = { name: 13.2, fixed: 11.6 } as const;
const HEIGHT = { name: 28, fixed: 26 } as const;
const RADIUS = 8;

/**
 * The earth with the city, localities and the ways between them; null where no globe can show any. What lies on the
 * other half of the earth than the others is left out.
 */
export function drawGlobe(file: SlideFile, places: readonly NamedPlace[]): SVGElement | null {
  const home = degreesOf(file.city);
  const globe = globeOf(home, places.map(degreesOf), SIZE);
  if (!globe) return null;
  const ends = places.flatMap((place, index): End[] => {
    const at = globe.to[index];
    return at ? [{ place, at }] : [];
  });
  const path = geoPath(globe.projection).digits(1);
  const line = (object: GeoPermissibleObjects, name: string) =>
    svgElement('path', { d: path(object) ?? '', class: name });
  const ways = ends.map(({ place }): GeoPermissibleObjects => {
    return { type: 'LineString', coordinates: [[...home], [...degreesOf(place)]] };
  });
  const names = ends.map(({ place }) => place.name).join(', ');
  const box = [-MARGIN, -4, SIZE + 2 * MARGIN, SIZE + 8].join(' ');
  return svgElement(
    'svg',
    { viewBox: box, role: 'img', 'aria-label': `${file.city.name} – ${names}` },
    line({ type: 'Sphere' }, 'sphere'),
    line(geoGraticule10(), 'graticule'),
    line(
      { type: 'MultiPolygon', coordinates: file.land.map((rings) => rings.map(pointsOf)) },
      'land',
    ),
    ...ways.map((way) => line(way, 'way')),
    ...namesOn(globe, file, ends),
  );
}

function pointsOf(ring: readonly number[]): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, at) => [
    (ring[2 * at] ?? 0) / 10,
    (ring[2 * at + 1] ?? 0) / 10,
  ]);
}

/** The other end of a tie, where it is seen. */
interface End {
  readonly place: NamedPlace;
  readonly at: readonly [number, number];
}

function degreesOf({ lon, lat }: NamedPlace): Degrees {
  return [lon, lat];
}

/** All ends with their names, and the names that every map shows. */
function namesOn(globe: Globe, file: SlideFile, others: readonly End[]): SVGElement[] {
  const frame = { left: -MARGIN, top: 0, right: SIZE + MARGIN, bottom: SIZE };
  const ends = [
    ...others.map(({ place, at }) => ({ at, name: place.name, kind: 'other' })),
    { at: globe.from, name: file.city.name, kind: 'home' },
  ];
  const ties = others.flatMap(({ place }) =>
    stepsOf(globe, degreesOf(file.city), degreesOf(place)),
  );
  const marks = ends.map(({ at: [x, y] }) => {
    return { left: x - RADIUS, top: y - RADIUS, right: x + RADIUS, bottom: y + RADIUS };
  });
  const seen = file.fixed.filter(({ lon, lat }) => isSeen(globe, [lon, lat]));
  const fixed = placeFixed(
    seen.map(({ name, lon, lat, spread }) => {
      const at = globe.projection([lon, lat]) ?? [0, 0];
      const size = { width: name.length * LETTER.fixed, height: HEIGHT.fixed };
      return { id: name, at, radius: spread ? 0 : 2, spread, ...size };
    }),
    frame,
    marks,
    ties,
  );
  const names = placeNames(
    ends.map(({ at, name }) => {
      return {
        id: name,
        at,
        radius: RADIUS,
        width: name.length * LETTER.name,
        height: HEIGHT.name,
      };
    }),
    frame,
    { boxes: fixed.map(({ box }) => box), lines: ties },
  );
  return [
    ...fixed.flatMap((label, at) => named(label, 'fixed', seen[at])),
    ...ends.map(({ at: [cx, cy], kind }) =>
      svgElement('circle', { cx, cy, r: RADIUS, class: kind }),
    ),
    ...names.flatMap((label) => named(label, 'name')),
  ];
}

function named(
  { id, box, leader, at }: PlacedName,
  kind: string,
  place?: NamedPlace,
): SVGElement[] {
  const lead = leader?.map((point) => point.map((n) => n.toFixed(1)).join(' ')).join('L');
  const words = {
    x: ((box.left + box.right) / 2).toFixed(1),
    y: ((box.top + box.bottom) / 2).toFixed(1),
    class: kind,
    ...(place ? { 'data-map-label': '', 'data-lat': place.lat, 'data-lon': place.lon } : {}),
  };
  return [
    ...(lead ? [svgElement('path', { d: `M${lead}`, class: 'leader' })] : []),
    ...(place ? [svgElement('circle', { cx: at[0], cy: at[1], r: 2, class: 'dot' })] : []),
    svgElement('text', words, id),
  ];
}
