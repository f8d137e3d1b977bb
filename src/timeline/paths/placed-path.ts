import type { Frame } from '../arranging/frame.ts';
import type { TimeScale } from '../axis/scale.ts';
import type { TimelineBar } from '../items/item.ts';
import { goalPlaces, type GoalFrame } from './goal-places.ts';
import { lifeOf, type Stage } from './life.ts';
import { LINKS, type BarTracks, type Known } from './path-rows.ts';

/** Pixels of a row that are enough for a name. */
const LEAST_ROW = 16;

/** A strategy with its places in pixels along the axis, beyond the window where it goes on. */
export interface PlacedBar {
  readonly bar: TimelineBar;
  readonly track: number;
  readonly start: number;
  readonly end: number;
  readonly stages: readonly {
    readonly kind: Stage['kind'];
    readonly start: number;
    readonly end: number;
  }[];
  /** Circles where something told by its day or month begins. */
  readonly nodes: readonly number[];
  /** How far from its beginning it comes into being; null where that has a day or a month. */
  readonly soft: { readonly start: number; readonly end: number } | null;
  /** A known end. */
  readonly stop: number | null;
  /** True where nobody tells how far it goes on. */
  readonly runsOut: boolean;
  readonly isOver: boolean;
  /** True where it is only named, in the row of links. */
  readonly isLink: boolean;
  readonly horizons: readonly number[];
  readonly milestones: readonly number[];
}

/** What of a frame and its tracks tells where strategies are. */
interface Rows {
  readonly tracks: BarTracks;
  readonly frame: Pick<Frame, 'tracks' | 'strategies'> & GoalFrame;
}

/** All strategies that have an open track, or are named in the row of links, at their places. */
export function placeBars(known: Known, rows: Rows, scale: TimeScale): PlacedBar[] {
  return known.bars.flatMap((bar, index) => {
    const track = rowOf(rows, index);
    return track === null ? [] : placedBar(known, bar, track, scale, rows.frame);
  });
}

/** The row of a strategy; null while that is closed. */
function rowOf({ tracks, frame }: Rows, index: number): number | null {
  const track = tracks.trackOf[index] ?? null;
  if (track === null) return null;
  if (frame.strategies?.links.includes(track)) return LINKS;
  // On its way to its height a row shows its strategy as soon as that has room.
  return (frame.tracks[track]?.size ?? 0) >= LEAST_ROW ? track : null;
}

function placedBar(
  { bounds, today }: Known,
  bar: TimelineBar,
  track: number,
  scale: TimeScale,
  frame: Rows['frame'],
): PlacedBar {
  const life = lifeOf(bar, bounds, today);
  return {
    bar,
    track,
    start: scale.at(life.from),
    end: scale.at(life.to),
    stages: life.stages.map(({ kind, from, to }) => ({
      kind,
      start: scale.at(from),
      end: scale.at(to),
    })),
    nodes: life.nodes.map((at) => scale.at(at)),
    soft:
      bar.heldBy === null || bar.start === null
        ? null
        : { start: scale.at(bar.start), end: scale.at(bar.heldBy) },
    stop: life.stop === null ? null : scale.at(life.stop),
    runsOut: bar.endSoft || (bar.end === null && life.to <= today),
    isOver: life.isOver,
    isLink: track === LINKS && frame.strategies !== undefined,
    horizons: goalPlaces(bar, scale, frame),
    milestones: bar.milestones.map(({ at }) => scale.at(at)),
  };
}
