import { midnight } from '#domain/dates/calendar.ts';
import type { Bounds, TimelineBar } from '../items/item.ts';

/** A stretch of a path: a draft, in force, over, or what of its time is still to come. */
export interface Stage {
  readonly kind: 'draft' | 'force' | 'over' | 'ahead';
  readonly from: number;
  readonly to: number;
}

/** A strategy's time as it is drawn, ms UTC. */
export interface Life extends Bounds {
  readonly stages: readonly Stage[];
  /** Where something told by its day or month begins: the draft, then the document itself. */
  readonly nodes: readonly number[];
  /** The end that a source tells; null where the path runs out. */
  readonly stop: number | null;
  readonly isOver: boolean;
}

/** The moment the last day of a calendar year ends. */
export function endOfYear(year: number): number {
  return midnight(year + 1);
}

/** When a strategy is first heard of. */
export function beginOf({ drafted, start, end }: TimelineBar, bounds: Bounds): number {
  return Math.min(drafted ?? Infinity, start ?? drafted ?? end ?? bounds.from);
}

/**
 * The life of a strategy as it is known `today`. What has no end of its own is drawn to its last goal year, or
 * runs out today.
 */
export function lifeOf(bar: TimelineBar, bounds: Bounds, today: number): Life {
  const from = beginOf(bar, bounds);
  const goal = bar.horizons.length ? endOfYear(Math.max(...bar.horizons)) : null;
  const now = Math.min(today, bounds.to);
  const to = Math.max(from, bar.end ?? goal ?? now);
  const isOver = bar.end !== null && bar.end <= today;
  const adopted = bar.start ?? (bar.drafted === null ? from : Infinity);
  const held = Math.min(to, Math.max(from, adopted));
  const turn = Math.max(held, Math.min(to, now));
  const drawn: Stage[] = [
    { kind: 'draft', from, to: adopted === Infinity ? Math.min(to, Math.max(from, now)) : held },
    { kind: isOver ? 'over' : 'force', from: held, to: isOver ? to : turn },
    { kind: 'ahead', from: isOver ? to : adopted === Infinity ? Math.max(from, now) : turn, to },
  ];
  const nodes = [bar.drafted, bar.heldBy === null ? bar.start : null].filter((at) => at !== null);
  return {
    from,
    to,
    stages: drawn.filter((stage) => stage.to > stage.from),
    nodes: [...new Set(nodes)],
    stop: bar.end === null || bar.endSoft ? null : to,
    isOver,
  };
}
