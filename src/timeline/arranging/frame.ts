import type { LabelStyle } from './labels.ts';
import { shareRoom } from './share-room.ts';

/** The drawing's own box, pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** The small drawing of a front page. */
  readonly compact: boolean;
  /** The reader's text size against the usual 16 pixels; 2 for text of 200 %. */
  readonly unit?: number;
  /** True where the reader points with a finger: names of strategies are links to be hit. */
  readonly coarse?: boolean;
  /** True to give every strategy a track, however many there are. */
  readonly allTracks?: boolean;
  /** The years behind a break in the axis, with the widths of their columns. */
  readonly beyond?: readonly ColumnBeyond[];
}

/** A year behind a break in the axis, and the pixels its column takes along it. */
export interface ColumnBeyond {
  readonly year: number;
  readonly width: number;
}

/** A stretch across the axis, pixels from the top. */
export interface Band {
  readonly start: number;
  readonly size: number;
}

/** A year that lies beyond the time on the axis, in a column of its own after the axis. */
interface YearBeyond extends Band {
  readonly year: number;
}

/** The pixels across the axis that lanes and tracks ask for. */
export interface Needs {
  /** By lane; one with nothing in it needs its name only, whatever is said here. */
  readonly lanes: readonly number[];
  /** By track; 0 for one that closes. */
  readonly tracks: readonly number[];
  /** By lane, the dots of its highest stack; of none where marks stand in rows. */
  readonly piled?: readonly number[];
}

/** How the viewport is divided. `start` and `length` are the axis; bands lie across it. */
export interface Frame {
  /** What sizes that hold text are multiplied by. */
  readonly unit: number;
  readonly start: number;
  readonly length: number;
  readonly axis: Band;
  readonly tracks: readonly Band[];
  /** Tracks that are closed though the window has their strategies: named in the first, and how many more. */
  readonly strategies?: { readonly links: readonly number[]; readonly leftOut: number };
  readonly lanes: readonly Band[];
  /** By lane, the dots of its highest stack at rest: they draw together where they would not fit. */
  readonly piled: readonly number[];
  /** Columns after the axis, at their places along it. */
  readonly beyond: readonly YearBeyond[];
  /** By lane, how many rows it has. */
  readonly rows: readonly number[];
  /** By lane, each row within it; the last, which carries the counts, is the tallest. */
  readonly rowBands: readonly (readonly Band[])[];
  readonly labels: LabelStyle;
}

/** Rows of marks and labels, and the row of counts, which are larger; all sizes for text of 16 px. */
const ROW = 18;
const COUNT_ROW = 25;
export const MOST_ROWS = 8;
/** The least a lane is: a line of text, its name. */
const NAME_ROW = 28;
/** What a lane with anything in it has above and below that. */
const LANE_PAD = 10;
/** Below the lanes, and between the tracks and them. */
const BELOW = 4;
const UNDER_TRACKS = 8;
/** A track is as wide as a pointer needs: names of strategies are links. */
const TRACK = { fine: 24, coarse: 44 } as const;
/** More strategies than these are shown when the reader asks for all. */
const MOST_TRACKS = 11;
const AXIS = 54;
/** Lane names stand in the gutter before the axis. */
const GUTTER = 116;

/** The most lanes there is room for. */
export function laneBudget(viewport: Viewport): number {
  const least = (viewport.compact ? 52 : 48) * unitOf(viewport);
  return Math.max(1, Math.floor(viewport.height / least));
}

/** The most tracks of bars; they may not take the drawing from the events, unless the reader asks. */
export function trackBudget(viewport: Viewport): number {
  if (viewport.allTracks) return Infinity;
  const share = viewport.compact ? 0.2 : 0.32;
  const most = Math.floor((viewport.height * share) / roomOfTracks(1, viewport));
  return Math.min(MOST_TRACKS, Math.max(2, most));
}

/** Pixels that so many tracks take across the axis. */
export function roomOfTracks(tracks: number, viewport: Viewport): number {
  return tracks * TRACK[viewport.coarse ? 'coarse' : 'fine'] * unitOf(viewport);
}

/** Pixels that a lane of so many rows takes; without any, its name alone. */
export function roomOfRows(rows: number, viewport: Viewport): number {
  const own = rows > 0 ? COUNT_ROW + (rows - 1) * ROW + LANE_PAD : NAME_ROW;
  return own * unitOf(viewport);
}

function unitOf({ unit = 1 }: Viewport): number {
  return Math.min(2.5, Math.max(1, unit));
}

/** Width of the room for lane names before the axis; nothing on a narrow one takes more than a third. */
export function gutterOf(viewport: Viewport): number {
  return Math.min(GUTTER * unitOf(viewport), viewport.width / 3);
}

/** Divides a viewport among axis, tracks and lanes; what lies across the axis fills all of it. */
export function frameOf(viewport: Viewport, needs: Needs): Frame {
  const unit = unitOf(viewport);
  const axis = AXIS * unit;
  const gutter = gutterOf(viewport);
  const { beyond = [] } = viewport;
  const length = viewport.width - gutter - beyond.reduce((sum, { width }) => sum + width, 0);
  const tracks = bandsOf(needs.tracks, axis);
  const used = needs.tracks.reduce((sum, size) => sum + size, 0);
  const top = axis + used + (used ? UNDER_TRACKS : 0);
  const least = NAME_ROW * unit;
  const sizes = shareRoom(Math.max(0, viewport.height - top - BELOW), needs.lanes, least);
  const rows = sizes.map((size) => rowsFor(size, unit));
  return {
    unit,
    start: gutter,
    length: Math.max(120, length),
    axis: { start: 0, size: axis },
    tracks,
    lanes: bandsOf(sizes, top),
    piled: needs.piled ?? [],
    beyond: columnsOf(beyond, gutter + Math.max(120, length)),
    rows,
    rowBands: sizes.map((size, lane) => rowsIn(size, rows[lane] ?? 1, unit)),
    labels: { maxWidth: 230 * unit, height: ROW * unit },
  };
}

function rowsFor(size: number, unit: number): number {
  const upper = Math.floor((size / unit - COUNT_ROW) / ROW + 1e-6);
  return Math.max(1, Math.min(MOST_ROWS, 1 + upper));
}

function columnsOf(beyond: readonly ColumnBeyond[], start: number): YearBeyond[] {
  const columns = bandsOf(
    beyond.map(({ width }) => width),
    start,
  );
  return beyond.map(({ year }, at) => ({ year, ...(columns[at] as Band) }));
}

/**
 * A frame on its way from one to another, `share` from 0 to 1: lanes and tracks of the one have the sizes they
 * are to have in the other, step by step. Frames that differ in anything else are not mixed.
 */
export function frameBetween(from: Frame, to: Frame, share: number): Frame {
  if (share >= 1 || !isAlike(from, to)) return to;
  const mix = (a: readonly Band[], b: readonly Band[]) =>
    b.map((band, at): Band => {
      const before = a[at] as Band;
      const between = (x: number, y: number) => x + (y - x) * share;
      const { start, size } = band;
      return { start: between(before.start, start), size: between(before.size, size) };
    });
  const lanes = mix(from.lanes, to.lanes);
  const rowBands = lanes.map(({ size }, lane) => rowsIn(size, to.rows[lane] ?? 1, to.unit));
  return { ...to, tracks: mix(from.tracks, to.tracks), lanes, rowBands };
}

/** True for frames of the same box with as many lanes and tracks, of which only sizes differ. */
function isAlike(a: Frame, b: Frame): boolean {
  return (
    a.unit === b.unit &&
    a.start === b.start &&
    a.length === b.length &&
    a.lanes.length === b.lanes.length &&
    a.tracks.length === b.tracks.length
  );
}

function rowsIn(laneSize: number, rows: number, unit: number): Band[] {
  const last = rows > 1 ? COUNT_ROW * unit : laneSize;
  const upper = rows > 1 ? (laneSize - last) / (rows - 1) : 0;
  return [...bands(rows - 1, 0, upper), { start: laneSize - last, size: last }];
}

function bands(count: number, start: number, size: number): Band[] {
  return Array.from({ length: count }, (_, index) => ({ start: start + index * size, size }));
}

/** Bands of these sizes, one after another. */
function bandsOf(sizes: readonly number[], start: number): Band[] {
  let next = start;
  return sizes.map((size) => {
    const band = { start: next, size };
    next += size;
    return band;
  });
}
