import type { Frame } from '../arranging/frame.ts';
import type { Bounds, TimelineBar } from '../items/item.ts';
import { endOfYear, lifeOf, type Life } from './life.ts';
import { LINKS, weightiest, type BarTracks, type Known } from './path-rows.ts';

/** Which rows of strategies a window opens, and which it does not. */
export interface OpenTracks extends NonNullable<Frame['strategies']> {
  readonly open: ReadonlySet<number>;
}

/**
 * The rows for a window: those of the weightiest strategies that change in it, `most` of them. What is in force
 * all through it is named in one row of links; with room for all, each has its own.
 */
export function openTracks(
  known: Known,
  { trackOf }: BarTracks,
  window: Bounds,
  most: number,
): OpenTracks {
  const seen = known.bars
    .map((bar, at) => ({
      bar,
      track: trackOf[at] ?? LINKS,
      life: lifeOf(bar, known.bounds, known.today),
    }))
    .filter(({ life }) => life.to > window.from && life.from < window.to);
  const isLink = ({ bar, life }: (typeof seen)[number]) =>
    most !== Infinity && isThroughout(bar, life, window, known.today);
  const links = seen.filter(isLink);
  const changing = seen.filter((one) => !isLink(one)).map(({ bar }) => bar);
  const shown = weightiest(changing, most - Math.min(1, links.length));
  const open = seen.filter(({ bar }) => shown.has(bar)).map(({ track }) => track);
  return {
    open: new Set([...(links.length ? [LINKS] : []), ...open]),
    links: links.map(({ track }) => track),
    leftOut: changing.length - shown.size,
  };
}

/** True for what holds all through a window, with nothing in it to be drawn. */
function isThroughout(bar: TimelineBar, life: Life, window: Bounds, today: number): boolean {
  if (bar.start === null || window.from >= today) return false;
  const isIn = (at: number | null) => at !== null && at >= window.from && at < window.to;
  const held = bar.heldBy ?? bar.start;
  const lasts = bar.end === null ? life.to >= Math.min(today, window.to) : bar.end >= window.to;
  const marks = [
    ...life.nodes,
    ...bar.milestones.map(({ at }) => at),
    ...bar.horizons.map(endOfYear),
  ];
  return held <= window.from && lasts && !marks.some(isIn);
}
