import {
  LETTERS,
  networkPicture,
  type NetworkPicture,
  type PlacedMark,
  type Size,
} from '#geography/network/network-picture.ts';
import { isShown, outlineOn, type PictureFrame } from '#geography/network/picture-frame.ts';
import { nameWidth } from '#geography/network/name-width.ts';
import { dropOf, type Side } from '#geography/network/name-sides.ts';
import type { PlacedName } from '#geography/network/place-names.ts';
import { written, type Point } from '#geography/network/plane.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Site } from '#domain/records/site.ts';
import type { Shape } from '#domain/records/taxonomy.ts';
import type { ShownLocality } from './localities.ts';
import { linesOf, type FixedName } from '#geography/network/map-labels.ts';
import type { FramedPicture } from './network-frames.ts';

/** A label of a picture with its words, and its anchor from its place. */
interface ShownLabel {
  readonly name: FixedName | null;
  readonly lines: readonly string[];
  readonly at: Point;
  readonly side: Side;
  readonly anchor: Point;
  /** From its place to it, where it stands off. */
  readonly leader: readonly Point[];
}

/** A locality's mark with its names in each size that has room for it. */
interface ShownMark {
  readonly locality: ShownLocality;
  readonly mark: PlacedMark;
  readonly names: readonly { readonly size: Size; readonly placed: PlacedName }[];
  /** Where another picture has its dot. */
  readonly elsewhere: Point | null;
}

/** A picture as a component draws it. */
export interface PictureView {
  readonly id: 'world' | 'inset';
  readonly frame: PictureFrame;
  readonly land: string;
  readonly picture: NetworkPicture;
  readonly labels: readonly ShownLabel[];
  readonly marks: readonly ShownMark[];
  /** The part that another picture shows larger. */
  readonly outline: readonly Point[];
}

/** What all pictures of a map share. */
export interface Setting {
  readonly site: Site;
  readonly voice: Voice;
  readonly labels: readonly FixedName[];
}

const RINGS = { world: [2500, 5000, 10000, 15000], inset: [1000, 2000, 3000] };

/** The picture of the whole world; what the inset shows larger is only a dot here. */
export function worldView(
  { frame, land }: FramedPicture,
  inset: PictureFrame | null,
  localities: readonly ShownLocality[],
  setting: Setting,
): PictureView {
  const isInset = ({ place }: ShownLocality) => inset !== null && isShown(inset, place);
  return pictureView('world', { frame, land }, setting, {
    marks: localities.filter((each) => !isInset(each)),
    dots: localities.filter(isInset),
    outline: inset ? outlineOn(frame, inset) : [],
  });
}

/** The picture of the crowded region, and where the world's has its dots. */
export function insetView(
  { frame, land }: FramedPicture,
  world: PictureView,
  localities: readonly ShownLocality[],
  setting: Setting,
): PictureView {
  const marks = localities.filter(({ place }) => isShown(frame, place));
  const view = pictureView('inset', { frame, land }, setting, { marks, dots: [], outline: [] });
  const dots = new Map(world.picture.dots.map(({ id, at }) => [id, at]));
  return {
    ...view,
    marks: view.marks.map((each) => ({ ...each, elsewhere: dots.get(each.locality.id) ?? null })),
  };
}

function pictureView(
  id: PictureView['id'],
  { frame, land }: FramedPicture,
  { site, voice, labels }: Setting,
  parts: {
    readonly marks: readonly ShownLocality[];
    readonly dots: readonly ShownLocality[];
    readonly outline: readonly Point[];
  },
): PictureView {
  const { coordinates: home } = site.city;
  const isCentred = frame.map.middle.lat === home.lat && frame.map.middle.lon === home.lon;
  const shown = labels.filter(({ coordinates }) => isShown(frame, coordinates));
  const named = [
    ...(isShown(frame, home)
      ? [{ name: null, lines: linesOf(voice.text(site.city.name)), place: home }]
      : []),
    ...shown.map((name) => ({
      name,
      lines: linesOf(voice.text(name.text)),
      place: name.coordinates,
    })),
  ];
  const picture = networkPicture(frame, {
    home,
    marks: parts.marks,
    dots: parts.dots,
    labels: named.map(({ name, lines, place }, index) => ({
      id: String(index),
      place,
      lines: lines.length,
      wide: Math.max(...lines.map(nameWidth)) * (name ? 1 : 1.08),
      spread: name?.kind === 'sea' || name?.kind === 'land',
    })),
    rings: isCentred ? RINGS[id] : [],
  });
  return {
    id,
    frame,
    land: land.name,
    picture,
    outline: parts.outline,
    labels: picture.labels.map(({ side, anchor, at, leader }, index) => ({
      name: named[index]?.name ?? null,
      lines: named[index]?.lines ?? [],
      side,
      at,
      anchor: from(at, anchor),
      leader: (leader ?? []).map((end) => from(at, end)),
    })),
    marks: marksOf(picture, parts.marks),
  };
}

function marksOf(picture: NetworkPicture, localities: readonly ShownLocality[]): ShownMark[] {
  const names = (['wide', 'narrow'] as const).flatMap((size) =>
    picture.names[size].map((placed) => ({ size, placed })),
  );
  const byId = Map.groupBy(names, ({ placed }) => placed.id);
  return localities.flatMap((locality, index) => {
    const mark = picture.marks[index];
    return mark ? [{ locality, mark, names: byId.get(locality.id) ?? [], elsewhere: null }] : [];
  });
}

/** The outline of a mark: a ring is a circle that is not filled. */
export function outlineOf(shape: Shape): Shape {
  return shape === 'ring' ? 'circle' : shape;
}

/** One point as seen from another. */
export function from([x, y]: Point, [toX, toY]: Point): Point {
  return [written(toX - x), written(toY - y)];
}

/** The name's place from its mark: where its letters run from, on their line. */
export function nameAt(mark: Point, placed: PlacedName, size: Size): Point {
  const [x, y] = from(mark, placed.anchor);
  return [x, written(y + dropOf(placed.side) * LETTERS[size])];
}
