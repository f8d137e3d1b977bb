/** An event below whose rail a card is to hang. */
export interface Stem {
  /** Where its stem runs down from the rail, pixels along the axis. */
  readonly at: number;
  /** The narrowest and the widest its card may be. */
  readonly least: number;
  readonly most: number;
}

/** The stretch of the axis that cards may take. */
export interface HangingRoom {
  readonly start: number;
  readonly end: number;
  /** Between two cards, and between a card and the next stem. */
  readonly gap: number;
}

/** A card in its place: pixels along the axis, and down from where the cards of its rail begin. */
export interface HungCard {
  /** Place of its stem among those given. */
  readonly stem: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** On which side of its stem it hangs: before it only where the room ends too soon after it. */
  readonly side: 'after' | 'before';
}

/** Pixels that the card of a stem takes down when it is so wide. */
export type HeightOf = (stem: number, width: number) => number;

/**
 * Hangs a card at every stem, `stems` in order along the axis. A card begins at its stem and widens up to the next
 * one in its way; of cards that would meet, the earliest hangs lowest, so that no stem runs through a card. Where
 * the room ends too soon a card ends at its stem instead, and of those the latest hangs lowest. Null where one finds
 * no room on either side.
 */
export function hangCards(
  stems: readonly Stem[],
  room: HangingRoom,
  heightOf: HeightOf,
): HungCard[] | null {
  const { before, end } = sidesOf(stems, room);
  const hung: HungCard[] = [];
  for (let stem = stems.length - 1; stem >= 0; stem--) {
    if (before.has(stem)) continue;
    const card = hangAfter(stems, stem, { ...room, end }, hung, heightOf);
    if (!card) return null;
    hung.push(card);
  }
  for (const stem of [...before].sort((a, b) => a - b)) {
    const card = hangBefore(stems, stem, room, hung, heightOf);
    if (!card) return null;
    hung.push(card);
  }
  return hung.sort((a, b) => a.stem - b.stem);
}

/** The stems whose cards hang before them, and where the room of the others ends: no card crosses such a stem. */
function sidesOf(stems: readonly Stem[], room: HangingRoom): { before: Set<number>; end: number } {
  const before = new Set<number>();
  let { end } = room;
  for (let index = stems.length - 1; index >= 0; index--) {
    const { at, least } = stems[index] as Stem;
    if (at + least <= end) continue;
    before.add(index);
    end = Math.min(end, at - room.gap);
  }
  return { before, end };
}

function hangAfter(
  stems: readonly Stem[],
  stem: number,
  { end, gap }: HangingRoom,
  hung: readonly HungCard[],
  heightOf: HeightOf,
): HungCard | null {
  const { at, least, most } = stems[stem] as Stem;
  const ends = [end, ...hung.map(({ x }) => x - gap)].filter((place) => place <= end);
  const widths = ends.map((place) => Math.min(most, place - at)).filter((width) => width >= least);
  return highest(
    widths.map((width) => lowered({ stem, x: at, width, side: 'after' }, gap, hung, heightOf)),
  );
}

function hangBefore(
  stems: readonly Stem[],
  stem: number,
  { start, gap }: HangingRoom,
  hung: readonly HungCard[],
  heightOf: HeightOf,
): HungCard | null {
  const { at, least, most } = stems[stem] as Stem;
  const starts = [start, ...stems.map((other) => other.at + gap)].filter((x) => x >= start);
  const widths = starts.map((x) => Math.min(most, at - x)).filter((width) => width >= least);
  return highest(
    widths.map((width) =>
      lowered({ stem, x: at - width, width, side: 'before' }, gap, hung, heightOf),
    ),
  );
}

/** A card below all that hang in its way. */
function lowered(
  card: Omit<HungCard, 'y' | 'height'>,
  gap: number,
  hung: readonly HungCard[],
  heightOf: HeightOf,
): HungCard {
  const { x, width, stem, side } = card;
  // At its own stem a card may touch one that hangs on the other side of it.
  const end = x + width + (side === 'after' ? gap : 0);
  const inWay = hung.filter((other) => other.x < end && other.x + other.width + gap > x);
  const y = Math.max(0, ...inWay.map((other) => other.y + other.height + gap));
  return { ...card, y, height: heightOf(stem, width) };
}

/** The card that ends highest; of several the widest. */
function highest(cards: readonly HungCard[]): HungCard | null {
  const bottom = ({ y, height }: HungCard) => y + height;
  return cards.reduce<HungCard | null>((best, card) => {
    if (!best || bottom(card) < bottom(best)) return card;
    return bottom(card) === bottom(best) && card.width > best.width ? card : best;
  }, null);
}
