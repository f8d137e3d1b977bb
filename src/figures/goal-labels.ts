import type { Goal } from '#domain/goals/goals.ts';
import { numbersOf } from '#domain/records/figure.ts';
import type { GoalAxis } from './goal-axis.ts';
import type { GoalChart, GoalWords, Own, Placed, Scale } from './goal-parts.ts';
import { placeLabels } from './labels.ts';

interface Drawn extends Pick<GoalChart, 'dots' | 'aims' | 'runs' | 'needed' | 'present'> {
  readonly placed: readonly Placed[];
  readonly goals: readonly Goal[];
}

/** Words for targets first, then for the newest and the oldest value drawn. */
export function labelsOf(
  { placed, dots, aims, goals, runs, needed, present }: Drawn,
  axis: GoalAxis,
  height: number,
  words: GoalWords,
  y: Scale,
): GoalChart['labels'] {
  const ofAims = aims.flatMap((aim) => {
    const goal = goals.find(({ key }) => key === aim.key);
    return goal
      ? [{ key: aim.key, x: aim.x, y: (aim.top + aim.bottom) / 2, lines: [words.target(goal)] }]
      : [];
  });
  const ends = [placed.at(-1), placed[0]].filter((one, index, all) => all.indexOf(one) === index);
  const ofValues = ends.flatMap((one) => (one ? pointsOf(one, axis, words, y) : []));
  const bands = aims.flatMap(({ look, from, x, top, bottom }) =>
    look === 'diamond'
      ? []
      : [
          { x1: from, y1: top, x2: x, y2: top },
          { x1: from, y1: bottom, x2: x, y2: bottom },
        ],
  );
  const points = [...ofAims, ...ofValues].map((point) => ({ ...point, reach: 0 }));
  const places = placeLabels(points, {
    bounds: { left: 0, top: 0, right: axis.width, bottom: height },
    segments: [...runs, ...needed, ...present, ...bands],
    marks: [...dots, ...aims.map(({ x, top, bottom }) => ({ x, y: (top + bottom) / 2 }))],
  });
  return places.flatMap((label, index) => (label ? [{ ...label, ...keyOf(ofAims[index]) }] : []));
}

function keyOf(mark: Own | undefined): Partial<Own> {
  return mark ? { key: mark.key } : {};
}

function pointsOf({ moment, at, goal }: Placed, axis: GoalAxis, words: GoalWords, y: Scale) {
  const x = axis.x(at);
  if (moment.observations.length === 0) {
    return [{ x, y: y(moment.low), lines: [words.baseline(goal)] }];
  }
  const different = new Map(moment.observations.map((one) => [words.value(one), one]));
  return [...different].map(([said, one]) => {
    return { x, y: y(numbersOf(one)[0] ?? 0), lines: [said] };
  });
}
