import type { Frame } from '../arranging/frame.ts';
import { HALF_GOAL, placeInColumn, TEAR } from '../paths/goal-places.ts';
import { lineOfAxis } from './axis-rows.ts';
import { round } from './paths.ts';
import type { PathShape } from './shape.ts';

/** Two jagged lines, and nothing between them. */
const [FIRST, SECOND] = [1, 8];
const TEETH = { along: TEAR - SECOND - 1, across: 9 } as const;

/** The paper torn at each year behind the break, over whatever reaches there; as far as `end` across the axis. */
export function tearShapes({ beyond }: Pick<Frame, 'beyond'>, end: number): PathShape[] {
  if (beyond.length === 0) return [];
  const edges = beyond.map(({ start }) => [start + FIRST, start + SECOND].map((x) => edge(x, end)));
  const gaps = edges.map(([first = [], second = []]) => [...first, ...second.toReversed()]);
  return [
    { kind: 'path', d: gaps.map((gap) => `${through(gap)}Z`).join(''), fill: 'surface' },
    { kind: 'path', d: edges.flat().map(through).join(''), stroke: 'line-strong' },
  ];
}

/** The line of the axis over the columns, and where their goals stand, as far as the strategies do. */
export function columnShapes(frame: Frame): PathShape[] {
  const { beyond, lanes } = frame;
  if (beyond.length === 0) return [];
  const line = lineOfAxis(frame);
  const over = beyond.map(({ start, size }) => {
    return `M${round(start + TEAR)} ${line}H${round(start + size)}`;
  });
  const end = round(Math.max(line, (lanes[0]?.start ?? line) - HALF_GOAL));
  const down = beyond.map((column) => `M${round(placeInColumn(column))} ${line}V${end}`);
  return [
    { kind: 'path', d: over.join(''), stroke: 'line-strong' },
    { kind: 'path', d: down.join(''), stroke: 'gold', dash: '2 3', opacity: 0.7 },
  ];
}

/** The corners of a jagged line down to `end`, where a tooth may be cut. */
function edge(x: number, end: number): [number, number][] {
  const teeth = Math.ceil(end / TEETH.across);
  const outAt = (tooth: number) => (tooth % 2) * TEETH.along;
  const corners = Array.from({ length: teeth }, (_, tooth): [number, number] => {
    return [x + outAt(tooth), tooth * TEETH.across];
  });
  const share = end / TEETH.across - (teeth - 1);
  const [from, to] = [outAt(teeth - 1), outAt(teeth)];
  return [...corners, [x + from + (to - from) * share, end]];
}

function through(corners: readonly [number, number][]): string {
  return `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}
