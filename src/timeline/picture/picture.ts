import { MARK_RADIUS, type Mark } from '../arranging/mark.ts';
import { axisBackdrop, axisStrokes } from './axis-shapes.ts';
import { acrossLabel, axisLabels, sizeShare, type AxisKind } from './axis-labels.ts';
import { textBoxes } from './breaks.ts';
import { cutText } from '../arranging/cut-text.ts';
import { laneShapes, type HeadWords } from './lane-shapes.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Chronicle, Layout } from './layout.ts';
import { aboveName } from './above-name.ts';
import { lineShapes } from './line-shapes.ts';
import { standingOf } from '../paths/standing.ts';
import { shapePath } from './paths.ts';
import { leaderShapes, pileGroups, strokeShapes, tallyAt, type PilePart } from './piles.ts';
import { signOf } from './sign.ts';
import type { Facets } from '../arranging/lanes.ts';
import type { Stretch } from './stretches.ts';
import { labelLines } from './label-lines.ts';
import { markShapes } from './mark-shapes.ts';
import { barLooks, NOTE_SHARE, type BarLook } from './path-look.ts';
import { dropShapes, pathShapes } from './path-shapes.ts';
import { round } from './paths.ts';
import { labelBox, pointOf } from './place.ts';
import type { Ink, Outline, Picture, Shape } from './shape.ts';
import { textShape } from './text-shape.ts';
import { columnShapes, tearShapes } from './tear-shapes.ts';
import type { TickFormatter } from '../axis/tick-format.ts';

/** What a picture says besides the events. */
export interface PictureWords {
  readonly write: TickFormatter;
  readonly today: string;
  /** Left out where lanes have their names alone. */
  readonly heads?: HeadWords;
}

/** Sizes of text: of the axis and lanes, of events, of strategies, of counts. */
const SIZE = { axis: 13, label: 12.5, bar: 13, count: 11, tally: 10.5 } as const;

/** Names of strategies in force are wider than those of events. */
const BOLD = 1.08;

/** Measures names of strategies by a measure of those of events. */
export function namesMeasured(measure: MeasureText): MeasureText {
  return (text) => measure(text) * BOLD * (SIZE.bar / SIZE.label);
}

/** The picture of a layout whose time runs to the right, `width` × `height` pixels. */
export function pictureOf(
  chronicle: Chronicle,
  drawn: Layout,
  width: number,
  height: number,
  words: PictureWords,
  measure: MeasureText,
): Picture {
  const looks = barLooks(drawn, namesMeasured(measure), chronicle);
  const texts = textBoxes(drawn, looks);
  const shapes = [
    ...axisBackdrop(drawn, height),
    ...laneEdges(drawn),
    ...axisStrokes(drawn, height),
    ...columnShapes(drawn.frame),
    ...axis(drawn, words, measure),
    ...laneShapes(drawn, chronicle, words.heads ?? null, measure),
    ...lineShapes(drawn, texts, height),
    ...dropShapes(drawn, looks, texts),
    ...looks.flatMap((look) => [
      ...pathShapes(drawn, look),
      ...pathTexts(look, chronicle.today, measure),
    ]),
    ...leaderShapes(drawn, chronicle.facets),
    ...strokeShapes(drawn, chronicle.facets, windowOf(drawn)),
    ...piles(drawn, chronicle),
    ...drawn.visible.flatMap((mark) => markAndCount(chronicle, drawn, mark)),
    ...drawn.visible.flatMap((mark) => label(drawn, mark, measure, chronicle.facets)),
    ...tearShapes(drawn.frame, height),
  ];
  return { width, height, shapes };
}

function laneEdges({ frame }: Layout): Shape[] {
  const end = round(frame.start + frame.length);
  const across = frame.lanes.map(({ start }) => `M0 ${round(start)}H${end}`);
  return [{ kind: 'path', d: across.join(''), stroke: 'line' }];
}

/** How each text of the axis is written. */
const AXIS_FACE: Readonly<Record<AxisKind, { readonly weight: number; readonly fill: Ink }>> = {
  stretch: { weight: 600, fill: 'ink' },
  tick: { weight: 400, fill: 'ink-soft' },
  today: { weight: 600, fill: 'red' },
  horizon: { weight: 600, fill: 'gold' },
  unread: { weight: 400, fill: 'ink-soft' },
  beyond: { weight: 600, fill: 'gold' },
};

function axis(drawn: Layout, { write, today }: PictureWords, measure: MeasureText): Shape[] {
  return axisLabels(drawn, write, today, measure).map(({ kind, text, start }) => {
    const { weight, fill } = AXIS_FACE[kind];
    const { start: top, size: high } = acrossLabel(drawn, kind);
    const size = SIZE.axis * sizeShare(kind);
    return { ...textShape(text, start, top + high / 2 + 4.5, size, weight), fill };
  });
}

function pathTexts({ placed, name, notes }: BarLook, today: number, measure: MeasureText): Shape[] {
  const size = SIZE.bar * NOTE_SHARE;
  const small = notes.map(({ text, box }): Shape => {
    return { ...textShape(text, box.x, box.y + box.height / 2 + 4, size), fill: 'ink-soft' };
  });
  if (!name) return small;
  const { box, text, cut } = name;
  const written = cut ? cutText(text, box.width, (part) => measure(part) * BOLD) : text;
  const weight = standingOf(placed.bar, today) === null ? 600 : 400;
  const at = textShape(written, box.x, box.y + box.height / 2 + 4.5, SIZE.bar, weight);
  return [...small, { ...at, fill: placed.isOver ? 'ink-soft' : 'ink' }];
}

/** All dots of a colour are one path. */
function piles(drawn: Layout, { facets }: Chronicle): Shape[] {
  const dots = pileGroups(drawn, facets).map(({ hue, paint, parts }): Shape => {
    return { kind: 'path', d: parts.map(partPath).join(''), hue, ...paint };
  });
  const tallies = drawn.visible.flatMap((mark) => {
    const at = tallyAt(drawn, mark);
    if (!at) return [];
    const text = textShape(at.text, at.x, at.y, SIZE.tally);
    return [{ ...text, anchor: 'middle', fill: 'ink-soft' } satisfies Shape];
  });
  return [...dots, ...tallies];
}

function partPath(part: PilePart): string {
  if (part.shape !== null) return shapePath(part.shape, part.x, part.y, part.radius);
  const [left, right] = [round(part.x), round(part.x + part.width)];
  const [top, bottom] = [round(part.y), round(part.y + part.height)];
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}

/** What is seen of the axis. */
function windowOf({ frame: { start, length } }: Layout): Stretch {
  return { from: start, to: start + length };
}

/** A mark and its number; where its sign has left the window, what of its time is still in it. */
function markAndCount(chronicle: Chronicle, drawn: Layout, mark: Mark): Shape[] {
  if (mark.pile) return [];
  const all = markShapes(drawn, mark, chronicle.facets, windowOf(drawn));
  if (!isSignShown(drawn, mark)) return all.filter(keepsToWindow);
  if (mark.items.length === 1) return all;
  const { x, y } = pointOf(drawn, mark);
  const count = textShape(String(mark.items.length), x, y + 4, SIZE.count, 500);
  return [...all, { ...count, anchor: 'middle', fill: 'ink' }];
}

/** Paper has no edge that hides a part: a sign is on it as a whole, or not at all. */
function isSignShown(drawn: Layout, mark: Mark): boolean {
  const over = mark.items.length > 1 ? 0 : MARK_RADIUS;
  return pointOf(drawn, mark).x >= drawn.frame.start - over;
}

function keepsToWindow({ kind }: Outline): boolean {
  return kind === 'band' || kind === 'path';
}

/** The name of a mark that is seen, on its lines; cut where the window ends, by the very rule that holds on a screen. */
function label(drawn: Layout, mark: Mark, measure: MeasureText, facets: Facets): Shape[] {
  if (mark.pile) return labelAbove(drawn, mark, measure, facets);
  const isSeen = mark.spanning
    ? mark.end + drawn.offset > drawn.frame.start
    : isSignShown(drawn, mark);
  const box = isSeen ? labelBox(drawn, mark) : null;
  if (!box) return [];
  const lines = labelLines(drawn, mark, box, measure);
  const line = box.height / (mark.label?.second ? 2 : 1);
  const first = box.y + (box.height - (lines.length - 1) * line) / 2 + 4;
  const isBefore = mark.label?.side === 'before';
  const [x, anchor] = isBefore
    ? ([box.x + box.width, 'end'] as const)
    : ([box.x, 'start'] as const);
  return lines.map((text, at) => {
    const shape = textShape(text, x, first + at * line, SIZE.label, 500);
    return { ...shape, anchor, fill: 'ink' };
  });
}

function labelAbove(drawn: Layout, mark: Mark, measure: MeasureText, facets: Facets): Shape[] {
  const name = aboveName(drawn, mark, measure);
  if (!name) return [];
  const { box, years, words, at, end } = name;
  const base = box.y + box.height / 2 + 4;
  const { hue } = signOf(drawn, mark, facets);
  return [
    // Letters are wider here and there than they were taken for, where no font was at hand: the gap stays.
    { ...textShape(years, end, base, SIZE.label, 600), anchor: 'end', hue, fill: 'hue-ink' },
    { ...textShape(words, at, base, SIZE.label, 500), fill: 'ink' },
  ];
}
