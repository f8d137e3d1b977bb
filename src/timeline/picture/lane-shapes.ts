import type { MeasureText } from '../arranging/labels.ts';
import { laneCounts } from './lane-counts.ts';
import { countAfter, laneHeads, SIGN, strategiesHead, type LaneHead } from './lane-head.ts';
import type { Chronicle, Layout } from './layout.ts';
import type { Shape } from './shape.ts';
import { textShape } from './text-shape.ts';

/** What heads say besides the names of lanes. */
export interface HeadWords {
  /** What all strategies are called. */
  readonly strategies: string;
  readonly count: (events: number) => string;
}

/** Pixels: of names and of counts, from the top of a line to its letters' foot and to a sign's middle. */
const SIZE = 13;
const FOOT = 12;
const MIDDLE = 8;
const RADIUS = 5;

/** The heads of lanes and of strategies on a drawing; with names and signs alone where `words` is null. */
export function laneShapes(
  drawn: Layout,
  chronicle: Chronicle,
  words: HeadWords | null,
  measure: MeasureText,
): Shape[] {
  const { unit } = drawn.frame;
  const counts = words && laneCounts(drawn, chronicle);
  const lanes = laneHeads(drawn, chronicle.facets, measure).flatMap((head, lane) => [
    ...signShapes(head, unit),
    ...head.lines.map((text, at) => nameShape(text, head, at, unit)),
    ...(counts ? countShapes(drawn, head, counts[lane] ?? 0, words, measure) : []),
  ]);
  const above = words && drawn.bars.length > 0 ? strategiesHead(drawn) : null;
  return above && words ? [nameShape(words.strategies, above, 0, unit), ...lanes] : lanes;
}

function nameShape(
  text: string,
  { x, y, line }: Pick<LaneHead, 'x' | 'y' | 'line'>,
  at: number,
  unit: number,
): Shape {
  return { ...textShape(text, x, y + at * line + FOOT * unit, SIZE * unit, 600), fill: 'ink' };
}

function signShapes({ x, y, sign }: LaneHead, unit: number): Shape[] {
  if (!sign) return [];
  const { shape, hue } = sign;
  const place = { x: x - (SIGN - MIDDLE + 2) * unit, y: y + MIDDLE * unit };
  return [{ kind: 'sign', shape, hue, fill: 'hue', radius: RADIUS * unit, ...place }];
}

/** An empty lane has its name only. */
function countShapes(
  drawn: Layout,
  head: LaneHead,
  count: number,
  words: HeadWords,
  measure: MeasureText,
): Shape[] {
  const { lines, x, y, line, isTall } = head;
  if (count === 0 || lines.length === 0) return [];
  const { unit } = drawn.frame;
  const text = isTall ? words.count(count) : String(count);
  const at = isTall ? x : countAfter(head, text, drawn, measure);
  if (at === null) return [];
  const row = lines.length - (isTall ? 0 : 1);
  const foot = y + row * line + FOOT * unit;
  return [{ ...textShape(text, at, foot, SIZE * unit), fill: 'ink-soft' }];
}
