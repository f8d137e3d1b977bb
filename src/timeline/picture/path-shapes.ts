import { roomBeside } from '../paths/goal-places.ts';
import type { PlacedBar } from '../paths/placed-path.ts';
import { lineAround } from './breaks.ts';
import type { Layout } from './layout.ts';
import { GOAL, NODE, PATH_LINES, STEP, STOP } from './look.ts';
import { HALF, type BarLook } from './path-look.ts';
import { round, segment } from './paths.ts';
import { boxOf, trackOf, type Box } from './place.ts';
import type { Outline, Paint } from './shape.ts';
import { freeIn, type Stretch } from './stretches.ts';

/** How far a path fades where nobody tells its end, pixels. */
const TAIL = 48;
/** How far a milestone hangs down, and the stroke of an end reaches to either side. */
const [STEP_SIZE, STOP_SIZE] = [5, 5];
/** Of the corner in which one path leads down to the next. */
const CORNER = 5;

/** The shapes of a path, from the back to the front. */
export function pathShapes(drawn: Layout, look: BarLook): Outline[] {
  const { placed } = look;
  if (placed.isLink) return [];
  const window = windowOf(drawn);
  const inWindow = (at: number) => at >= window.from && at <= window.to;
  const across = middleOf(drawn, placed);
  const gaps = gapsOf(look);
  const steps = placed.milestones.filter(
    (at) => inWindow(at) && !gaps.some((gap) => isIn(at, gap)),
  );
  return [
    ...lines(drawn, placed, gaps),
    ...steps.map((at): Outline => {
      return { kind: 'path', d: stroke(at, across, across + STEP_SIZE), ...STEP };
    }),
    ...[placed.stop ?? Infinity].filter(inWindow).map((at): Outline => {
      const d = stroke(at, across - STOP_SIZE, across + STOP_SIZE);
      return { kind: 'path', d, ...(placed.isOver ? STEP : STOP) };
    }),
    ...placed.horizons.flatMap((at, index) => {
      const year = placed.bar.horizons[index];
      const isMeasured = placed.bar.goals.some((goal) => goal.year === year && goal.measured);
      return roomBeside(drawn.frame, at) !== null
        ? [sign(at, across, 'diamond', GOAL[isMeasured ? 'known' : 'plain'])]
        : [];
    }),
    ...placed.nodes
      .filter(inWindow)
      .map((at) => sign(at, across, 'circle', NODE[placed.isOver ? 'over' : 'force'])),
  ];
}

/** The lines that lead from a strategy down to those that replace, amend or extend it, clear of all texts. */
export function dropShapes(
  drawn: Layout,
  looks: readonly BarLook[],
  texts: readonly Box[],
): Outline[] {
  const paths = looks.filter(({ placed }) => !placed.isLink);
  const rows = new Map(paths.map((look) => [look.placed.bar.id, look]));
  return paths.flatMap(({ placed }) =>
    placed.bar.follows.flatMap((id) => {
      const above = rows.get(id);
      return above && above.placed.track < placed.track ? drop(drawn, above, placed, texts) : [];
    }),
  );
}

function drop(drawn: Layout, above: BarLook, below: PlacedBar, texts: readonly Box[]): Outline[] {
  const { from, to } = windowOf(drawn);
  const x = below.nodes.at(-1) ?? below.start;
  if (x < from || x > to || x < above.placed.start) return [];
  const [top, bottom] = [middleOf(drawn, above.placed), middleOf(drawn, below) - HALF.node];
  // One that was over before the next began is led on to it.
  const on = { from: Math.max(from, above.placed.end), to: x - CORNER };
  const along = freeIn(on, gapsOf(above))
    .map((part) => segment({ x: part.from, y: top }, { x: part.to, y: top }))
    .join('');
  const corner = `M${round(x - CORNER)} ${round(top)}a${CORNER} ${CORNER} 0 0 1 ${CORNER} ${CORNER}`;
  const down = lineAround(x, top + CORNER, bottom, texts)
    .map((part) => segment({ x, y: part.from }, { x, y: part.to }))
    .join('');
  return [{ kind: 'path', d: corner + down + along, ...STEP }];
}

function lines(drawn: Layout, placed: PlacedBar, gaps: readonly Stretch[]): Outline[] {
  const window = windowOf(drawn);
  const soft = placed.soft && { from: placed.soft.start, to: placed.soft.end };
  const tail = { from: placed.end, to: placed.end + TAIL };
  const last = placed.stages.at(-1)?.kind ?? 'force';
  const clip = (whole: Stretch) =>
    freeIn({ from: Math.max(whole.from, window.from), to: Math.min(whole.to, window.to) }, gaps);
  return [
    ...placed.stages.flatMap(({ kind, start, end }) => {
      const hidden = soft && kind !== 'draft' ? [soft] : [];
      return clip({ from: start, to: end })
        .flatMap((part) => freeIn(part, hidden))
        .map((part) => line(drawn, placed, kind, part));
    }),
    ...freeIn(beyond(drawn, placed), gaps).map((part) => line(drawn, placed, 'ahead', part)),
    ...(soft ? clip(soft).map((part) => fading(drawn, placed, part, soft, 'fadeStart')) : []),
    ...(placed.runsOut && last !== 'draft'
      ? clip(tail).map((part) => fading(drawn, placed, part, tail, 'fadeEnd'))
      : []),
  ];
}

/** From the end of the axis to the last goal that stands in a column behind it; nothing where none does. */
function beyond(drawn: Layout, { horizons }: PlacedBar): Stretch {
  const { to } = windowOf(drawn);
  return { from: to, to: Math.max(to, ...horizons.filter((at) => roomBeside(drawn.frame, at))) };
}

type Kind = PlacedBar['stages'][number]['kind'];

function line(drawn: Layout, placed: PlacedBar, kind: Kind, { from, to }: Stretch): Outline {
  const { size, ...paint } = PATH_LINES[kind];
  const across = middleOf(drawn, placed);
  if (size === null) {
    const d = segment({ x: from, y: across }, { x: to, y: across });
    return { kind: 'path', d, ...paint };
  }
  const box = boxOf(from, to, { start: across - size / 2, size });
  return { kind: 'band', ...box, fadeStart: false, fadeEnd: false, ...paint };
}

function fading(
  drawn: Layout,
  placed: PlacedBar,
  { from, to }: Stretch,
  whole: Stretch,
  edge: 'fadeStart' | 'fadeEnd',
): Outline {
  const { size, ...paint } = PATH_LINES[placed.isOver ? 'over' : 'force'];
  const across = middleOf(drawn, placed);
  const box = boxOf(from, to, { start: across - size / 2, size });
  const edges = { fadeStart: false, fadeEnd: false, [edge]: true };
  return { kind: 'band', ...box, ...edges, ...paint, whole };
}

function sign(x: number, y: number, shape: string, paint: Paint): Outline {
  return {
    kind: 'sign',
    shape,
    x,
    y,
    radius: HALF[shape === 'circle' ? 'node' : 'goal'] - 1.5,
    ...paint,
  };
}

/** Where a path's line gives way to what is written in it. */
function gapsOf({ name, notes }: BarLook): Stretch[] {
  return [...(name ? [name] : []), ...notes].map(({ at }) => ({
    from: at.from - 4,
    to: at.to + 4,
  }));
}

function isIn(at: number, { from, to }: Stretch): boolean {
  return at >= from && at <= to;
}

function windowOf({ frame }: Layout): Stretch {
  return { from: frame.start, to: frame.start + frame.length };
}

/** Where across the axis a path runs: in the middle of its row. */
function middleOf(drawn: Layout, placed: PlacedBar): number {
  const { start, size } = trackOf(drawn, placed);
  return start + size / 2;
}

function stroke(at: number, from: number, to: number): string {
  return segment({ x: at, y: from }, { x: at, y: to });
}
