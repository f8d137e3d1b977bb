import type { LabelStyle } from './labels.ts';

/** The drawing's own box, pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Which way time runs: to the right, or down on narrow screens. */
  readonly orientation: 'horizontal' | 'vertical';
  /** The small drawing of a front page. */
  readonly compact: boolean;
  /** The reader's text size against the usual 16 pixels; 2 for text of 200 %. */
  readonly unit?: number;
  /** True where the reader points with a finger: names of strategies are links to be hit. */
  readonly coarse?: boolean;
  /** True to give every strategy a track, however many there are. */
  readonly allTracks?: boolean;
}

/** A stretch across the axis, pixels from the top (or left, when time runs down). */
export interface Band {
  readonly start: number;
  readonly size: number;
}

/** How the viewport is divided. `start` and `length` are the axis; bands lie across it. */
export interface Frame {
  readonly orientation: Viewport['orientation'];
  /** What sizes that hold text are multiplied by. */
  readonly unit: number;
  readonly start: number;
  readonly length: number;
  /** Room that a tick's label asks for along the axis. */
  readonly tickRoom: number;
  readonly axis: Band;
  readonly tracks: readonly Band[];
  readonly lanes: readonly Band[];
  /** The common column of labels when time runs down. */
  readonly column: Band | null;
  /** Rows in each lane. */
  readonly rows: number;
  /** Each row within its lane; the last, which carries the counts, is the tallest. */
  readonly rowBands: readonly Band[];
  readonly labels: LabelStyle;
}

/** Rows of marks and labels, and the row of counts, which are larger; all sizes for text of 16 px. */
const ROW = 18;
const COUNT_ROW = 25;
const MOST_ROWS = 6;
/** A track is as wide as a pointer needs: names of strategies are links. */
const TRACK = { fine: 24, coarse: 44 } as const;
const AXIS = { horizontal: 34, vertical: 56 } as const;
/** Lane names stand in the gutter before the axis. */
const GUTTER = 116;
const LANE_COLUMN = 25;
/** Lane names stand upright above their columns when time runs down. */
const HEAD = { full: 108, compact: 84, bare: 32 } as const;

/** The most lanes there is room for. */
export function laneBudget(viewport: Viewport): number {
  const unit = unitOf(viewport);
  if (viewport.orientation === 'vertical') {
    // The column of labels needs the rest.
    const forLabels = 210 * Math.min(unit, viewport.width / 330);
    return Math.max(1, Math.min(6, Math.floor((viewport.width - forLabels) / LANE_COLUMN)));
  }
  return Math.max(1, Math.floor(viewport.height / ((viewport.compact ? 52 : 48) * unit)));
}

/** The most tracks of bars; they may not take the drawing from the events, unless the reader asks. */
export function trackBudget(viewport: Viewport): number {
  if (viewport.orientation === 'vertical') return viewport.coarse ? 1 : 2;
  if (viewport.allTracks) return Infinity;
  const share = viewport.compact ? 0.2 : 0.28;
  return Math.max(2, Math.floor((viewport.height * share) / roomOfTracks(1, viewport)));
}

/** Pixels that so many tracks take across a horizontal axis. */
export function roomOfTracks(tracks: number, viewport: Viewport): number {
  const unit = viewport.orientation === 'vertical' ? 1 : unitOf(viewport);
  return tracks * TRACK[viewport.coarse ? 'coarse' : 'fine'] * unit;
}

/** Divides a viewport among axis, tracks and lanes. */
export function frameOf(viewport: Viewport, lanes: number, tracks: number): Frame {
  return viewport.orientation === 'vertical'
    ? verticalFrame(viewport, lanes, tracks)
    : horizontalFrame(viewport, lanes, tracks);
}

function unitOf({ unit = 1 }: Viewport): number {
  return Math.min(2.5, Math.max(1, unit));
}

/** Width of the room for lane names before a horizontal axis; nothing on a narrow one takes more than a third. */
export function gutterOf(viewport: Viewport): number {
  return Math.min(GUTTER * unitOf(viewport), viewport.width / 3);
}

function horizontalFrame(viewport: Viewport, lanes: number, tracks: number): Frame {
  const unit = unitOf(viewport);
  const axis = AXIS.horizontal * unit;
  const gutter = gutterOf(viewport);
  const bars = bands(tracks, axis, roomOfTracks(1, viewport));
  const top = axis + roomOfTracks(tracks, viewport) + (tracks ? 8 : 0);
  const countRow = COUNT_ROW * unit;
  const laneSize = Math.max(countRow, (viewport.height - top - 4) / Math.max(1, lanes));
  const rows = Math.min(MOST_ROWS, 1 + Math.floor((laneSize - countRow) / (ROW * unit)));
  return {
    orientation: 'horizontal',
    unit,
    start: gutter,
    length: Math.max(120, viewport.width - gutter),
    tickRoom: 64 * unit,
    axis: { start: 0, size: axis },
    tracks: bars,
    lanes: bands(lanes, top, laneSize),
    column: null,
    rows,
    rowBands: rowsIn(laneSize, rows, countRow),
    labels: { mode: 'beside', maxWidth: 230 * unit, height: ROW * unit },
  };
}

function verticalFrame(viewport: Viewport, lanes: number, tracks: number): Frame {
  const unit = unitOf(viewport);
  const head = (lanes > 1 ? HEAD[viewport.compact ? 'compact' : 'full'] : HEAD.bare) * unit;
  const axis = AXIS.vertical * Math.max(1, Math.min(unit, viewport.width / 320));
  const first = axis + roomOfTracks(tracks, viewport) + 4;
  const column = first + lanes * LANE_COLUMN + 8;
  const size = Math.max(80, viewport.width - column - 8);
  return {
    orientation: 'vertical',
    unit,
    start: head,
    length: Math.max(120, viewport.height - head),
    tickRoom: 44 * unit,
    axis: { start: 0, size: axis },
    tracks: bands(tracks, axis, roomOfTracks(1, viewport)),
    lanes: bands(lanes, first, LANE_COLUMN),
    column: { start: column, size },
    rows: 1,
    rowBands: [{ start: 0, size: LANE_COLUMN }],
    // Two lines of text, and as tall as a fingertip needs.
    labels: { mode: 'column', maxWidth: size, height: 44 * unit },
  };
}

function rowsIn(laneSize: number, rows: number, countRow: number): Band[] {
  const upper = rows > 1 ? (laneSize - countRow) / (rows - 1) : 0;
  const last = rows > 1 ? countRow : laneSize;
  return [...bands(rows - 1, 0, upper), { start: laneSize - last, size: last }];
}

function bands(count: number, start: number, size: number): Band[] {
  return Array.from({ length: count }, (_, index) => ({ start: start + index * size, size }));
}
