import type { Mark } from '../arranging/mark.ts';
import { axisLabels, TODAY_SHARE } from './axis-labels.ts';
import { barLooks, type BarLook } from './bar-look.ts';
import { lineAround, textBoxes } from './breaks.ts';
import { cutText, wrapText } from './cut-text.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Chronicle, Layout } from './layout.ts';
import { shapePath } from './paths.ts';
import { labelBox, markBox, pointOf, reachPath, type Box } from './place.ts';
import { signOf } from './sign.ts';
import type { TickFormatter } from '../axis/tick-format.ts';

/** Colours by their meaning; those of a hue come with the hue's name. */
export type Ink =
  'surface' | 'line' | 'ink' | 'ink-soft' | 'red' | 'gold' | 'hue' | 'hue-soft' | 'hue-ink';

export interface Look {
  readonly hue?: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** 0 to 1. */
  readonly opacity?: number;
}

interface PathShape extends Look {
  readonly kind: 'path';
  readonly d: string;
  /** Pixels the path is moved down by. */
  readonly down?: number;
}
export interface BandShape extends Look, Box {
  readonly kind: 'band';
  /** Edges that fade out over a third of the band. */
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
}
export interface TextShape extends Look {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Pixels. */
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle';
}
export type Shape = PathShape | BandShape | TextShape;

/** A drawing as plain shapes, from the back to the front, for paper, files and readers without script. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** What a picture says besides the events. */
export interface PictureWords {
  readonly write: TickFormatter;
  readonly today: string;
}

/** Sizes of text: of the axis and lanes, of events, of strategies, of counts. */
const SIZE = { axis: 13, label: 12.5, bar: 11.5, count: 11 } as const;

/** The picture of a layout whose time runs to the right, `width` × `height` pixels. */
export function pictureOf(
  chronicle: Chronicle,
  drawn: Layout,
  width: number,
  height: number,
  words: PictureWords,
  measure: MeasureText,
): Picture {
  const inBars: MeasureText = (text) => (measure(text) * SIZE.bar) / SIZE.label;
  const looks = barLooks(drawn, chronicle.bounds, inBars);
  const texts = textBoxes(drawn, looks);
  const shapes = [
    ...grid(drawn, width, height),
    ...axis(drawn, words, measure),
    ...laneNames(drawn, measure),
    ...looks.map(({ box, startSoft, endSoft, placed }): Shape => {
      const edges = { fadeStart: startSoft, fadeEnd: endSoft };
      return { kind: 'band', ...box, ...edges, hue: placed.bar.hue, fill: 'hue-soft' };
    }),
    ...lines(drawn, texts, height),
    ...looks.flatMap((look) => bar(drawn, look, inBars)),
    ...drawn.visible.flatMap((mark) => markShapes(chronicle, drawn, mark)),
    ...drawn.visible.flatMap((mark) => label(drawn, mark, measure)),
  ];
  return { width, height, shapes };
}

function grid({ frame, ticks }: Layout, width: number, height: number): Shape[] {
  const lanes = frame.lanes[0]?.start ?? 0;
  const upright = ticks.map(({ place }) => {
    const x = round(place);
    return `M${x} ${frame.axis.size - 8}V${frame.axis.size}M${x} ${round(lanes)}V${height}`;
  });
  const across = frame.lanes.map(({ start }) => `M0 ${round(start)}H${width}`);
  return [{ kind: 'path', d: [...upright, ...across].join(''), stroke: 'line' }];
}

function axis(drawn: Layout, { write, today }: PictureWords, measure: MeasureText): Shape[] {
  const inks = { today: 'red', horizon: 'gold', major: 'ink', tick: 'ink-soft' } as const;
  return axisLabels(drawn, write, today, measure).map(({ kind, text, start }) => {
    const weight = kind === 'horizon' ? 600 : kind === 'tick' ? 400 : 500;
    const y = drawn.frame.axis.size - 12;
    const size = SIZE.axis * (kind === 'today' ? TODAY_SHARE : 1);
    return { ...textShape(text, start, y, size, weight), fill: inks[kind] };
  });
}

function laneNames({ frame, lanes }: Layout, measure: MeasureText): Shape[] {
  return lanes.flatMap(({ label: name }, index) => {
    const band = frame.lanes[index] ?? { start: 0, size: 0 };
    const written = wrapText(name, frame.start - 16, 2, measure);
    const top = band.start + band.size / 2 - (written.length * 16) / 2 + 12;
    return written.map((line, row): Shape => {
      return { ...textShape(line, 12, top + row * 16, SIZE.axis), fill: 'ink-soft' };
    });
  });
}

function lines(drawn: Layout, texts: readonly Box[], height: number): Shape[] {
  const path = (place: number, top: number) =>
    lineAround(drawn, place, top, height, texts)
      .map(({ from, to }) => `M${round(place)} ${round(from)}V${round(to)}`)
      .join('');
  const horizons = drawn.horizons.map(({ place }): Shape => {
    return { kind: 'path', d: path(place, 4), stroke: 'gold', dash: '4 4' };
  });
  if (drawn.today === null) return horizons;
  const d = path(drawn.today, drawn.frame.axis.size - 6);
  return [...horizons, { kind: 'path', d, stroke: 'red', strokeWidth: 1.5 }];
}

function bar(drawn: Layout, { placed, box, name }: BarLook, measure: MeasureText): Shape[] {
  const { hue, label: text } = placed.bar;
  const edge = drawn.frame.start + drawn.frame.length;
  const diamonds = placed.milestones
    .filter((place) => place >= drawn.frame.start && place <= edge)
    .map((place) => shapePath('diamond', place, box.y + box.height, 3.2));
  const steps: Shape[] = diamonds.length
    ? [{ kind: 'path', d: diamonds.join(''), hue, fill: 'hue' }]
    : [];
  if (!name) return steps;
  const written = cutText(text, name.box.width + 1, measure);
  const y = name.box.y + name.box.height / 2 + 4;
  return [...steps, { ...textShape(written, name.box.x, y, SIZE.bar, 500), hue, fill: 'hue-ink' }];
}

function markShapes(chronicle: Chronicle, drawn: Layout, mark: Mark): Shape[] {
  const { hue, shape } = signOf(drawn, mark, chronicle.facets);
  const { x, y } = pointOf(drawn, mark);
  const { frame } = drawn;
  const under = bracket(drawn, mark, hue);
  if (mark.items.length > 1) {
    if (x < frame.start) return under;
    const d = shapePath('circle', x, y, mark.radius);
    const count = textShape(String(mark.items.length), x, y + 4, SIZE.count, 500);
    return [
      ...under,
      ...(mark.spanning ? span(drawn, mark, hue, false) : []),
      { kind: 'path', d, hue, fill: 'surface', stroke: 'hue', strokeWidth: 1.5 },
      { ...count, anchor: 'middle', fill: 'ink' },
    ];
  }
  const item = drawn.items[mark.items[0]];
  const soft = item !== undefined && (item.startSoft || item.endSoft);
  const hollow = Boolean(item?.planned) || shape === 'ring';
  const filled = hollow ? HOLLOW : FILLED;
  if (mark.spanning) return span(drawn, mark, hue, hollow);
  if (x < frame.start - 6) return under;
  const radius = { 1: 4, 2: 5 }[item?.importance ?? 1] ?? mark.radius;
  const sign: Shape = { kind: 'path', d: shapePath(shape, x, y, radius), hue, ...filled };
  if (!soft) return [...under, sign];
  // What is uncertain has no sharp edge: paler, with a wider and paler ground.
  const halo = shapePath('circle', x, y, 9);
  return [
    ...under,
    { kind: 'path', d: halo, hue, fill: 'hue', opacity: 0.25 },
    { ...sign, opacity: 0.6 },
  ];
}

const HOLLOW = { fill: 'surface', stroke: 'hue', strokeWidth: 2 } as const;
const FILLED = { fill: 'hue' } as const;

/** A stretch of time, as far as the window shows it. */
function span(drawn: Layout, mark: Mark, hue: string, hollow: boolean): Shape[] {
  const { start, length } = drawn.frame;
  const item = drawn.items[mark.items[0]];
  const whole = markBox(drawn, mark);
  const from = Math.max(whole.x, start);
  const width = Math.min(whole.x + whole.width, start + length) - from;
  if (width <= 0) return [];
  const box = { ...whole, x: from, width };
  const fades = { fadeStart: Boolean(item?.startSoft), fadeEnd: Boolean(item?.endSoft) };
  const opacity = mark.label?.side === 'inside' && !hollow ? 0.2 : 0.75;
  return [{ kind: 'band', ...box, ...fades, hue, ...(hollow ? HOLLOW : FILLED), opacity }];
}

/** What the times of a mark's events cover, where the mark cannot show it. */
function bracket(drawn: Layout, mark: Mark, hue: string): Shape[] {
  const d = reachPath(drawn, mark);
  return d === null
    ? []
    : [{ kind: 'path', d, hue, stroke: 'hue', strokeWidth: 1.5, opacity: 0.6 }];
}

function label(drawn: Layout, mark: Mark, measure: MeasureText): Shape[] {
  const box = labelBox(drawn, mark);
  const title = drawn.items[mark.items[0]]?.title;
  const edge = drawn.frame.start + drawn.frame.length;
  if (!box || !title || box.x < drawn.frame.start || edge - box.x < 40) return [];
  const text = cutText(title, Math.min(box.width + 1, edge - box.x - 2), measure);
  return [{ ...textShape(text, box.x, box.y + box.height / 2 + 4, SIZE.label, 500), fill: 'ink' }];
}

function textShape(text: string, x: number, y: number, size: number, weight = 400): TextShape {
  return { kind: 'text', text, x: round(x), y: round(y), size, weight, anchor: 'start' };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
