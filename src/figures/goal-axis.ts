import { yearPoint } from '#domain/goals/moments.ts';

/** What years an axis of goals has to reach. */
export interface GoalYears {
  /** The present moment (ms, UTC). */
  readonly now: number;
  /** The years the content looks ahead to. */
  readonly horizons: readonly number[];
  /** Years of targets. */
  readonly targets: readonly number[];
}

/** One axis for all goals: even up to the first horizon, closer together after it. */
export interface GoalAxis {
  readonly width: number;
  /** Where a moment stands: years and parts of them; what lies before its start stands at its left end. */
  readonly x: (at: number) => number;
  readonly start: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly year: number;
    readonly isHorizon: boolean;
  }[];
  readonly today: number;
  /** The last year of the even part, where another part follows. */
  readonly evenUntil: number | null;
}

/** Years before this one that are drawn; older values stand on their figure's page. */
const PAST = 7;
/** How much of the width the even part has where another follows. */
const EVEN = 0.7;
const MARGIN = 14;
/** Two years' numbers want so much room. */
const APART = 30;

export function goalAxis({ now, horizons, targets }: GoalYears, width: number): GoalAxis {
  const today = yearPoint(now);
  const start = Math.floor(today) - PAST;
  const ahead = [...horizons, ...targets].filter((year) => year >= today);
  const last = Math.max(Math.floor(today) + 1, ...ahead) + 1;
  const first = Math.min(...horizons.filter((year) => year >= today)) + 1;
  const fold = first < last ? first : null;
  const [from, to] = [MARGIN, width - MARGIN];
  const bend = fold === null ? to : from + (to - from) * EVEN;
  const x = (at: number): number => {
    const within = Math.min(last, Math.max(start, at));
    if (fold === null) return from + ((within - start) / (last - start)) * (to - from);
    return within <= fold
      ? from + ((within - start) / (fold - start)) * (bend - from)
      : bend + ((within - fold) / (last - fold)) * (to - bend);
  };
  return {
    width,
    x,
    start,
    ticks: ticksOf(start, last, horizons, x),
    today: x(today),
    evenUntil: fold === null ? null : fold - 1,
  };
}

/** Horizons first, then every fifth year that has room beside them; a year's number stands at its middle. */
function ticksOf(
  start: number,
  end: number,
  horizons: readonly number[],
  x: GoalAxis['x'],
): GoalAxis['ticks'] {
  const years = Array.from({ length: end - start }, (_, index) => start + index);
  const wanted = [
    ...years.filter((year) => horizons.includes(year)).map((year) => ({ year, isHorizon: true })),
    ...years
      .filter((year) => year % 5 === 0 && !horizons.includes(year))
      .map((year) => ({ year, isHorizon: false })),
  ];
  const ticks: { x: number; year: number; isHorizon: boolean }[] = [];
  for (const one of wanted) {
    const place = x(one.year + 0.5);
    if (ticks.every((tick) => Math.abs(tick.x - place) >= APART)) ticks.push({ ...one, x: place });
  }
  return ticks.sort((a, b) => a.x - b.x);
}
