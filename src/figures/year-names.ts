/** A mark that wants words: its place along the axis and how far above it it is. */
export interface Spot {
  readonly id: string;
  readonly name: string | null;
  readonly importance: number;
  readonly x: number;
  readonly up: number;
}

/** Room for names over the marks. */
export interface NameRoom {
  /** The most rows of names; 0 for a drawing without any. */
  readonly rows: number;
  readonly rowHeight: number;
  /** Width of a letter, rather too wide than too narrow. */
  readonly letter: number;
}

/** A name with the line that leads from it down to its mark. */
export interface PlacedName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly leader: { readonly x: number; readonly from: number; readonly to: number };
}

interface Draft {
  readonly spot: Spot;
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly anchor: 'start' | 'end';
}

/** Between a leader and the words beside it, and between words. */
const BESIDE = 5;

/**
 * Names in rows above the marks, each behind its leader: no name over another and no leader through a
 * name. The most important first, and among them from the right to the left, so that a later mark has
 * the lower row and an earlier name runs over it. What finds no room has no name. `above` is the height of the marks.
 */
export function nameSpots(
  spots: readonly Spot[],
  room: NameRoom & { readonly width: number; readonly above: number },
): { names: PlacedName[]; height: number } {
  const drafts: Draft[] = [];
  for (const spot of spots.toSorted((a, b) => b.importance - a.importance || b.x - a.x)) {
    const found = draftsOf(spot, room).find((draft) => isFree(draft, drafts));
    if (found) drafts.push(found);
  }
  const rows = Math.max(0, ...drafts.map(({ row }) => row + 1));
  const height = room.above + rows * room.rowHeight + (rows > 0 ? BESIDE : 0);
  const names = drafts.map((draft) => placed(draft, height, room));
  return { names: names.toSorted((a, b) => a.leader.x - b.leader.x), height };
}

/** Where a name may stand, the lowest row first, to the right of its leader before the left. */
function draftsOf(spot: Spot, { rows, letter, width }: NameRoom & { width: number }): Draft[] {
  const text = spot.name;
  if (text === null) return [];
  const long = text.length * letter;
  const sides = [
    { anchor: 'start' as const, left: spot.x, right: spot.x + BESIDE + long },
    { anchor: 'end' as const, left: spot.x - BESIDE - long, right: spot.x },
  ].filter(({ left, right }) => left >= 0 && right <= width);
  return Array.from({ length: rows }, (_, row) =>
    sides.map((side) => ({ spot, text, row, ...side })),
  ).flat();
}

function isFree(draft: Draft, others: readonly Draft[]): boolean {
  return others.every((other) => {
    const overlap = draft.left < other.right + BESIDE && other.left < draft.right + BESIDE;
    if (draft.row === other.row) return !overlap;
    const [low, high] = draft.row < other.row ? [draft, other] : [other, draft];
    // Marks of one week share their leader.
    if (high.spot.x === low.spot.x) return true;
    return high.spot.x < low.left - BESIDE || high.spot.x > low.right + BESIDE;
  });
}

function placed(
  { spot, text, row, anchor }: Draft,
  height: number,
  { above, rowHeight }: NameRoom & { readonly above: number },
): PlacedName {
  const y = height - above - row * rowHeight - BESIDE;
  return {
    id: spot.id,
    text,
    x: spot.x + (anchor === 'start' ? BESIDE : -BESIDE),
    y,
    anchor,
    leader: { x: spot.x, from: y - rowHeight * 0.6, to: height - spot.up },
  };
}
