import type { LabelStyle } from './labels.ts';

/** The drawing's own box, pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Which way time runs: to the right, or down on narrow screens. */
  readonly orientation: 'horizontal' | 'vertical';
  /** The small drawing of a front page. */
  readonly compact: boolean;
}

/** A stretch across the axis, pixels from the top (or left, when time runs down). */
export interface Band {
  readonly start: number;
  readonly size: number;
}

/** How the viewport is divided. `start` and `length` are the axis; bands lie across it. */
export interface Frame {
  readonly orientation: Viewport['orientation'];
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

/** Rows of marks and labels, and the row of counts, which are larger. */
const ROW = 18;
const COUNT_ROW = 25;
const MOST_ROWS = 6;
/** A track is as wide as a pointer needs: names of strategies are links. */
const TRACK = 24;
const AXIS = { horizontal: 34, vertical: 52 } as const;
/** Lane names stand in the gutter before the axis. */
const GUTTER = 116;
const LANE_COLUMN = 25;

/** The most lanes there is room for. */
export function laneBudget(viewport: Viewport): number {
  if (viewport.orientation === 'vertical') {
    // The column of labels needs the rest.
    return Math.max(1, Math.min(6, Math.floor((viewport.width - 210) / LANE_COLUMN)));
  }
  return Math.max(1, Math.floor(viewport.height / (viewport.compact ? 52 : 48)));
}

/** The most tracks of bars; they may not take the drawing from the events. */
export function trackBudget(viewport: Viewport): number {
  if (viewport.orientation === 'vertical') return 2;
  const share = viewport.compact ? 0.2 : 0.28;
  return Math.max(2, Math.floor((viewport.height * share) / TRACK));
}

/** Divides a viewport among axis, tracks and lanes. */
export function frameOf(viewport: Viewport, lanes: number, tracks: number): Frame {
  return viewport.orientation === 'vertical'
    ? verticalFrame(viewport, lanes, tracks)
    : horizontalFrame(viewport, lanes, tracks);
}

function horizontalFrame(viewport: Viewport, lanes: number, tracks: number): Frame {
  const bars = bands(tracks, AXIS.horizontal, TRACK);
  const top = AXIS.horizontal + tracks * TRACK + (tracks ? 8 : 0);
  const laneSize = Math.max(COUNT_ROW, (viewport.height - top - 4) / Math.max(1, lanes));
  const rows = Math.min(MOST_ROWS, 1 + Math.floor((laneSize - COUNT_ROW) / ROW));
  return {
    orientation: 'horizontal',
    start: GUTTER,
    length: Math.max(120, viewport.width - GUTTER),
    tickRoom: 64,
    axis: { start: 0, size: AXIS.horizontal },
    tracks: bars,
    lanes: bands(lanes, top, laneSize),
    column: null,
    rows,
    rowBands: rowsIn(laneSize, rows),
    labels: { mode: 'beside', maxWidth: 230, height: 18 },
  };
}

function verticalFrame(viewport: Viewport, lanes: number, tracks: number): Frame {
  const head = 32;
  const first = AXIS.vertical + tracks * TRACK + 4;
  const column = first + lanes * LANE_COLUMN + 8;
  const size = Math.max(80, viewport.width - column - 8);
  return {
    orientation: 'vertical',
    start: head,
    length: Math.max(120, viewport.height - head),
    tickRoom: 44,
    axis: { start: 0, size: AXIS.vertical },
    tracks: bands(tracks, AXIS.vertical, TRACK),
    lanes: bands(lanes, first, LANE_COLUMN),
    column: { start: column, size },
    rows: 1,
    rowBands: [{ start: 0, size: LANE_COLUMN }],
    // Two lines of text, and as tall as a fingertip needs.
    labels: { mode: 'column', maxWidth: size, height: 44 },
  };
}

function rowsIn(laneSize: number, rows: number): Band[] {
  const upper = rows > 1 ? (laneSize - COUNT_ROW) / (rows - 1) : 0;
  const last = rows > 1 ? COUNT_ROW : laneSize;
  return [...bands(rows - 1, 0, upper), { start: laneSize - last, size: last }];
}

function bands(count: number, start: number, size: number): Band[] {
  return Array.from({ length: count }, (_, index) => ({ start: start + index * size, size }));
}
