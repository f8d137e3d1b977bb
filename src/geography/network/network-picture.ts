import type { Place } from '../place.ts';
import { placeFixed, type FixedLabel } from './fixed-labels.ts';
import { moveApart } from './move-apart.ts';
import { nameBox, type NameSize } from './name-sides.ts';
import { around, distance, type Box, type Point } from './plane.ts';
import type { PictureFrame } from './picture-frame.ts';
import { placeNames, type NamedMark, type PlacedName } from './place-names.ts';
import { pointOn } from './ray-projection.ts';
import { placeRings, type Ring } from './rings.ts';

/** Half of a mark, and of the middle's, in units. */
export const RADIUS = { mark: 6, dot: 2.2, home: 6.5, sign: 4 };
/** Units between the middles of two marks. */
export const APART = 13.5;
/** Nearer to its place than this a mark needs no line to it. */
const TIED = 3;

/** Sizes of letters in units: on a wide screen and on a narrow one, where a unit is half a pixel. */
export const LETTERS = { wide: 13.2, narrow: 21 };
export type Size = keyof typeof LETTERS;
/** Height of a line, in sizes of its letters. */
export const LINE = 1.2;

/** A locality on the map. Lists of them have the most important first: its name is the last to be left out. */
export interface Locality {
  readonly id: string;
  readonly place: Place;
  /** How wide its name is, in sizes of its letters. */
  readonly wide: number;
  /** True where the picture is too small for its name. */
  readonly unnamed?: boolean;
}

/** A label that every picture shows: its lines' greatest width in sizes of letters, and their number. */
export interface MapLabel {
  readonly id: string;
  readonly place: Place;
  readonly wide: number;
  readonly lines: number;
  readonly spread: boolean;
}

/** A locality's mark: where it is drawn, and where the place itself is. */
export interface PlacedMark {
  readonly id: string;
  readonly at: Point;
  readonly place: Point;
  /** True where the two are apart enough to be told. */
  readonly tied: boolean;
}

/** A picture of the network, ready to be drawn. */
export interface NetworkPicture {
  readonly home: Point;
  readonly marks: readonly PlacedMark[];
  /** Places that another picture has with mark and name. */
  readonly dots: readonly PlacedMark[];
  readonly labels: readonly PlacedName[];
  readonly names: Readonly<Record<Size, readonly PlacedName[]>>;
  readonly rings: readonly Ring[];
}

/** What a picture is to show. */
export interface Shown {
  readonly home: Place;
  readonly marks: readonly Locality[];
  readonly dots: readonly Locality[];
  /** The middle's own name comes first. */
  readonly labels: readonly MapLabel[];
  /** Distances of rings, km. */
  readonly rings: readonly number[];
}

/** Arranges one picture: marks apart, the labels that must be there, then the names that find room. */
export function networkPicture(picture: PictureFrame, shown: Shown): NetworkPicture {
  const frame: Box = { left: 0, top: 0, right: picture.width, bottom: picture.height };
  const home = pointOn(picture.map, shown.home);
  const marks = placeMarks(picture, shown.marks, home);
  const dots = shown.dots.map(({ id, place }): PlacedMark => {
    const at = pointOn(picture.map, place);
    return { id, at, place: at, tied: false };
  });
  const signs = shown.labels.filter(({ spread }) => !spread);
  const marked = [
    ...marksTaken(marks, dots, home),
    ...signs.map(({ place }) => around(pointOn(picture.map, place), RADIUS.sign)),
  ];
  const fixed = (size: Size) => shown.labels.map((label) => fixedLabel(picture, label, size, home));
  const labels = placeFixed(fixed('narrow'), frame, marked);
  const taken = {
    wide: resized(labels, fixed('wide')),
    narrow: labels.map(({ box }) => box),
  };
  const named = (size: Size) =>
    placeNames(namesOf(shown.marks, marks, size), frame, {
      boxes: [...marked, ...taken[size]],
      lines: marks.filter(({ tied }) => tied).map(({ at, place }) => [at, place] as const),
    });
  const names = { wide: named('wide'), narrow: named('narrow') };
  const rings = placeRings(picture, shown.rings, home, frame, [
    ...marked,
    ...taken.narrow,
    ...[...names.wide, ...names.narrow].map(({ box }) => box),
  ]);
  return { home, marks, dots, labels, names, rings };
}

function placeMarks({ map }: PictureFrame, marks: readonly Locality[], home: Point): PlacedMark[] {
  const places = marks.map(({ place }) => pointOn(map, place));
  const moved = moveApart(places, APART, [home]);
  return marks.map(({ id }, index) => {
    const place = places[index] ?? [0, 0];
    const at = moved[index] ?? place;
    return { id, at, place, tied: distance(at, place) > TIED };
  });
}

function marksTaken(marks: readonly PlacedMark[], dots: readonly PlacedMark[], home: Point): Box[] {
  return [
    around(home, RADIUS.home),
    ...marks.map(({ at }) => around(at, RADIUS.mark)),
    ...marks.filter(({ tied }) => tied).map(({ place }) => around(place, RADIUS.dot)),
    ...dots.map(({ at }) => around(at, RADIUS.dot)),
  ];
}

function fixedLabel(
  { map }: PictureFrame,
  { id, place, wide, lines, spread }: MapLabel,
  size: Size,
  home: Point,
): FixedLabel {
  const at = pointOn(map, place);
  const radius = distance(at, home) < 1 ? RADIUS.home : RADIUS.mark;
  return { id, at, radius, spread, ...sizeOf(wide, lines, size) };
}

/** The labels' rooms in another size of letters, at the places found for the largest one. */
function resized(labels: readonly PlacedName[], sizes: readonly NameSize[]): Box[] {
  return labels.flatMap(({ anchor, side }, index) => {
    const size = sizes[index];
    return size ? [nameBox(anchor, side, size)] : [];
  });
}

function namesOf(
  localities: readonly Locality[],
  marks: readonly PlacedMark[],
  size: Size,
): NamedMark[] {
  return localities.flatMap(({ id, wide, unnamed }, index) => {
    const at = marks[index]?.at;
    return at && !unnamed ? [{ id, at, radius: RADIUS.mark, ...sizeOf(wide, 1, size) }] : [];
  });
}

function sizeOf(wide: number, lines: number, size: Size): NameSize {
  return { width: wide * LETTERS[size], height: lines * LETTERS[size] * LINE };
}
