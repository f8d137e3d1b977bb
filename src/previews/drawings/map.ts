import type { Hue, Shape } from '#domain/records/taxonomy.ts';
import { landPath } from '#geography/network/land.ts';
import { ISLES } from '#geography/network/isles.ts';
import { linesOf } from '#geography/network/map-labels.ts';
import { dropOf, runOf } from '#geography/network/name-sides.ts';
import {
  LETTERS,
  LINE,
  networkPicture,
  type NetworkPicture,
} from '#geography/network/network-picture.ts';
import { worldFrame, type PictureFrame } from '#geography/network/picture-frame.ts';
import type { Point } from '#geography/network/plane.ts';
import type { Place } from '#geography/place.ts';
import { oncePerObject } from '../../made-once.ts';
import { px, type Box } from '../picture/box.ts';
import { COLOURS, QUIET } from '../picture/colours.ts';
import type { Pen } from '../picture/pen.ts';
import { drawSign } from '../picture/sign.ts';

/** The world around the city, the same for all pictures of one language. */
export interface Ground {
  readonly home: { readonly place: Place; readonly name: string };
  /** Every partner of the city. */
  readonly places: readonly Place[];
  /** Names that every map must show. */
  readonly labels: readonly {
    readonly text: string;
    readonly place: Place;
    readonly kind: string;
  }[];
}

/** The network with the ties that the picture is about. */
export interface NetworkMap {
  readonly as: 'map';
  readonly ground: Ground;
  readonly ties: readonly {
    readonly id: string;
    readonly place: Place;
    readonly name: string;
    readonly hue: Hue;
    readonly shape: Shape;
  }[];
}

/** The frame and its coasts do not depend on what is marked. */
const framed = oncePerObject(({ home, places, labels }: Ground) => {
  const frame = worldFrame(
    home.place,
    places,
    labels.map(({ place }) => place),
  );
  return { frame, land: landPath(frame, 'coarse') };
});

/** Names on a map are never smaller than can be read in a conversation. */
const SIZE = 'narrow';
const MARK = { tie: 26, several: 15, other: 3.2, home: 9 };

/** Draws the map so that it fills `box`, with the city, the ties and the names that must be there. */
export function drawMap({ ground, ties }: NetworkMap, box: Box, pen: Pen): string {
  const { frame, land } = framed(ground);
  const scale = Math.min(
    (box.right - box.left) / frame.width,
    (box.bottom - box.top) / frame.height,
  );
  const left = box.left + (box.right - box.left - frame.width * scale) / 2;
  const top = box.top + (box.bottom - box.top - frame.height * scale) / 2;
  const at = ([x, y]: Point): Point => [left + x * scale, top + y * scale];
  const names = namesOf({ ground, ties }, frame, pen);
  const { picture } = names;
  const [homeX, homeY] = at(picture.home);
  const rays = (places: readonly Point[]) =>
    places.map((place) => `M${px(homeX)} ${px(homeY)}L${at(place).map(px).join(' ')}`).join('');
  const others = picture.dots.map(({ place }) => place);
  const own = picture.marks.map(({ place }) => place);
  return [
    `<path transform="translate(${px(left)} ${px(top)}) scale(${scale.toFixed(4)})" d="${land}" fill="${COLOURS.land}"/>`,
    `<path d="${rays(others)}" stroke="${QUIET}" stroke-width="1.2" fill="none"/>`,
    ...others.map((place) => {
      const [x, y] = at(place);
      return `<circle cx="${px(x)}" cy="${px(y)}" r="${MARK.other}" fill="${COLOURS['line-strong']}"/>`;
    }),
    `<path d="${rays(own)}" stroke="${COLOURS.action}" stroke-width="3.5" fill="none"/>`,
    `<circle cx="${px(homeX)}" cy="${px(homeY)}" r="${MARK.home}" fill="${COLOURS.ink}" stroke="${COLOURS.paper}" stroke-width="3"/>`,
    ...picture.marks.map((mark, index) => {
      const [x, y] = at(mark.at);
      const tie = ties[index];
      return tie ? drawSign(tie, x, y, ties.length > 1 ? MARK.several : MARK.tie, 2) : '';
    }),
    ...names.labels.map((label) => drawName(label, at, scale, pen)),
    ...names.own.map((label) => drawName(label, at, scale, pen)),
  ].join('');
}

interface Named {
  readonly placed: NetworkPicture['labels'][number];
  readonly lines: readonly string[];
  readonly kind: string;
}

function namesOf({ ground, ties }: Omit<NetworkMap, 'as'>, frame: PictureFrame, pen: Pen) {
  const widthOf = (lines: readonly string[], face: 'text' | 'strong') =>
    Math.max(0, ...lines.map((line) => pen.width(line, { face, size: 1 })));
  const own = new Set(ties.map(({ place }) => `${place.lat} ${place.lon}`));
  const fixed = [
    { text: ground.home.name, place: ground.home.place, kind: 'home' },
    ...ground.labels,
  ].map((label) => {
    const face = label.kind === 'home' ? ('strong' as const) : ('text' as const);
    const lines = linesOf(pen.legible(label.text, face));
    return { ...label, lines, wide: widthOf(lines, face) };
  });
  const words = ties.map(({ name }) => pen.legible(name, 'strong'));
  const picture = networkPicture(frame, {
    home: ground.home.place,
    marks: ties.map(({ id, place }, index) => ({
      id,
      place,
      wide: widthOf([words[index] ?? ''], 'strong'),
    })),
    dots: ground.places
      .filter(({ lat, lon }) => !own.has(`${lat} ${lon}`))
      .map((place, index) => ({ id: `other-${index}`, place, wide: 0 })),
    labels: fixed.map(({ place, kind, lines, wide }, index) => ({
      id: String(index),
      place,
      wide,
      lines: lines.length,
      spread: kind === 'sea' || kind === 'land',
    })),
    rings: [],
  });
  const named = new Map(ties.map(({ id }, index) => [id, words[index] ?? '']));
  return {
    picture,
    labels: picture.labels.map((placed, index): Named => {
      const { lines = [], kind = '' } = fixed[index] ?? {};
      return { placed, lines, kind };
    }),
    own: picture.names[SIZE].map((placed): Named => {
      return { placed, lines: [named.get(placed.id) ?? ''], kind: 'tie' };
    }),
  };
}

function drawName(
  { placed: { side, anchor, leader, at: place }, lines, kind }: Named,
  at: (point: Point) => Point,
  scale: number,
  pen: Pen,
): string {
  const size = LETTERS[SIZE] * scale;
  const [x, y] = at(anchor);
  const isStrong = kind === 'home' || kind === 'tie';
  const line = leader
    ? `<path d="M${leader.map((end) => at(end).map(px).join(' ')).join('L')}" stroke="${COLOURS['ink-faint']}" stroke-width="1.5"/>`
    : '';
  const words = lines.map((words, row) =>
    pen.write(words, x, y + (dropOf(side, lines.length) + row * LINE) * size, {
      face: isStrong ? 'strong' : 'text',
      size,
      fill: isStrong ? COLOURS.ink : COLOURS['ink-soft'],
      anchor: runOf(side),
      halo: { width: 3, fill: COLOURS.paper },
    }),
  );
  const isles =
    kind === 'islands'
      ? `<path transform="translate(${at(place).map(px).join(' ')})" d="${ISLES}" stroke="${COLOURS['ink-soft']}" stroke-width="2.6" stroke-linecap="round"/>`
      : '';
  return line + isles + words.join('');
}
