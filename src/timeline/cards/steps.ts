import type { CardPlan } from './plan.ts';

/** One step of the keyboard's from an event. */
export type CardStep = 'earlier' | 'later' | 'lane-before' | 'lane-after';

/** An event of a plan, by when it begins. */
interface Stop {
  readonly item: number;
  readonly lane: number;
  readonly from: number;
}

/** All events of a plan, those that run through the window too, in time order. */
export function stopsOf({ cards, runs }: CardPlan): Stop[] {
  return [...cards, ...runs].sort((a, b) => a.from - b.from || a.item - b.item);
}

/**
 * The event of the plan one step away: the neighbour in time of the same lane, or the nearest in time of the next lane
 * that has any. Null where that lies outside of the window, or there is none.
 */
export function stepAmong(plan: CardPlan, from: number, step: CardStep): number | null {
  const stops = stopsOf(plan);
  const here = stops.find(({ item }) => item === from);
  if (!here) return null;
  if (step === 'earlier' || step === 'later') {
    const own = stops.filter(({ lane }) => lane === here.lane);
    return own[own.indexOf(here) + (step === 'later' ? 1 : -1)]?.item ?? null;
  }
  const lane = nextLane(plan, here.lane, step === 'lane-after' ? 1 : -1);
  const away = ({ from: at }: Stop) => Math.abs(at - here.from);
  const there = stops.filter((stop) => stop.lane === lane);
  return there.sort((a, b) => away(a) - away(b))[0]?.item ?? null;
}

function nextLane({ lanes }: CardPlan, from: number, way: 1 | -1): number {
  let lane = from + way;
  while (lanes[lane]?.quiet) lane += way;
  return lane;
}

/** The event next in time to one in its lane, wherever it lies; null where it is the last on that side. */
export function stepBeyond(
  items: readonly { readonly lane: number; readonly from: number }[],
  from: number,
  way: 1 | -1,
): number | null {
  const here = items[from];
  if (!here) return null;
  let best: number | null = null;
  items.forEach(({ lane, from: at }, item) => {
    if (lane !== here.lane || item === from) return;
    const ahead = (at - here.from || item - from) * way;
    const nearest =
      best === null ? Infinity : ((items[best]?.from ?? 0) - here.from || best - from) * way;
    if (ahead > 0 && ahead < nearest) best = item;
  });
  return best;
}
