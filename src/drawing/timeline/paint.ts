import type { Mark } from '#timeline/arranging/arrange.ts';
import { LINE_SHARE } from '#timeline/arranging/column-labels.ts';
import type { BarLook } from '#timeline/picture/bar-look.ts';
import { lineAround, textBoxes } from '#timeline/picture/breaks.ts';
import type { Chronicle, Layout } from '#timeline/picture/layout.ts';
import { shapePath } from '#timeline/picture/paths.ts';
import {
  labelBox,
  markBox,
  pointAt,
  pointOf,
  reachPath,
  type Box,
} from '#timeline/picture/place.ts';
import { signOf } from '#timeline/picture/sign.ts';
import { paintLabels, type Lettering } from './paint-labels.ts';
import type { Palette } from './palette.ts';
import { GLOW, glowOf, outlineOf } from './stamps.ts';

/** What the canvas shows. */
export interface Scene {
  readonly drawn: Layout;
  readonly looks: readonly BarLook[];
  readonly chronicle: Chronicle;
  readonly palette: Palette;
  /** Id of the selected event and key of the focused mark, ringed. */
  readonly selected: string | null;
  readonly focused: string | null;
  /** Given while the view moves: names are then written here, not by the list's items. */
  readonly lettering: Lettering | null;
}

type Pen = CanvasRenderingContext2D;

/** Draws grid, marks, counts, horizons and today: all that is too many or too fine for elements. */
export function paint(pen: Pen, scene: Scene, width: number, height: number): void {
  pen.clearRect(0, 0, width, height);
  paintGrid(pen, scene, width, height);
  pen.save();
  clipToAxis(pen, scene.drawn, width, height);
  paintLines(pen, scene, height);
  for (const mark of scene.drawn.visible) paintLeader(pen, scene, mark);
  for (const mark of scene.drawn.visible) paintMark(pen, scene, mark);
  paintMilestones(pen, scene);
  if (scene.lettering) paintLabels(pen, scene.drawn, scene.palette, scene.lettering);
  pen.restore();
}

function paintGrid(pen: Pen, { drawn, palette }: Scene, width: number, height: number): void {
  const { frame, ticks } = drawn;
  const lanesStart = frame.lanes[0]?.start ?? 0;
  const across = frame.column?.start ?? height;
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const { place, major } of ticks) {
    const at = Math.round(place) + 0.5;
    line(pen, drawn, at, major ? 0 : frame.axis.size - 8, at, frame.axis.size);
    line(pen, drawn, at, lanesStart, at, across);
  }
  const [first, last] = frame.orientation === 'vertical' ? [0, height] : [0, width];
  if (frame.orientation === 'horizontal') {
    for (const { start } of frame.lanes) {
      line(pen, drawn, first, Math.round(start) + 0.5, last, Math.round(start) + 0.5);
    }
  }
  pen.stroke();
}

function line(
  pen: Pen,
  drawn: Layout,
  a: number,
  acrossA: number,
  b: number,
  acrossB: number,
): void {
  const [from, to] = [pointAt(drawn.frame, a, acrossA), pointAt(drawn.frame, b, acrossB)];
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
}

function clipToAxis(pen: Pen, { frame }: Layout, width: number, height: number): void {
  pen.beginPath();
  // A little early, so that a mark at the very beginning of time is whole.
  const start = frame.start - 9;
  if (frame.orientation === 'vertical') pen.rect(0, start, width, height);
  else pen.rect(start, 0, width, height);
  pen.clip();
}

/** The horizons and today, from edge to edge but for the texts in their way. */
function paintLines(pen: Pen, scene: Scene, height: number): void {
  const { drawn, palette, looks } = scene;
  const across = drawn.frame.column?.start ?? height;
  if (drawn.horizons.length === 0 && drawn.today === null) return;
  const texts = textBoxes(drawn, looks);
  const stroke = (place: number, start: number) => {
    pen.beginPath();
    for (const { from, to } of lineAround(drawn, place, start, across, texts)) {
      line(pen, drawn, place, from, place, to);
    }
    pen.stroke();
  };
  pen.strokeStyle = palette.gold;
  pen.lineWidth = 1;
  pen.setLineDash([4, 4]);
  for (const { place } of drawn.horizons) stroke(place, 4);
  pen.setLineDash([]);
  if (drawn.today === null) return;
  pen.strokeStyle = palette.red;
  pen.lineWidth = 1.5;
  stroke(drawn.today, drawn.frame.axis.size - 6);
}

/** Small diamonds on the edge of the strategies' bars, where they touch no name. */
function paintMilestones(pen: Pen, { drawn, looks, palette }: Scene): void {
  const vertical = drawn.frame.orientation === 'vertical';
  for (const { placed, box } of looks) {
    pen.fillStyle = palette.ink(placed.bar.hue).fill;
    for (const place of placed.milestones) {
      const { x, y } = vertical ? { x: box.x, y: place } : { x: place, y: box.y + box.height };
      pen.fill(new Path2D(shapePath('diamond', x, y, 3.2)));
    }
  }
}

function paintMark(pen: Pen, scene: Scene, mark: Mark): void {
  const { drawn, palette } = scene;
  const sign = signOf(drawn, mark, scene.chronicle.facets);
  const ink = palette.ink(sign.hue);
  paintReach(pen, scene, mark, ink.fill);
  if (mark.spanning) paintSpan(pen, scene, mark, ink.fill);
  if (mark.items.length > 1) paintCount(pen, scene, mark, ink.fill);
  else if (!mark.spanning) paintSign(pen, scene, mark, sign.shape, ink.fill);
  if (isRinged(scene, mark)) paintRing(pen, scene, mark);
}

/** When time runs down, a hair leads from a mark to its label in the column. */
function paintLeader(pen: Pen, { drawn, palette }: Scene, mark: Mark): void {
  const label = drawn.frame.column ? labelBox(drawn, mark) : null;
  if (!label) return;
  const { x, y: middle } = pointOf(drawn, mark);
  // A long mark's label may stand beside any part of it.
  const inset = LINE_SHARE * label.height;
  const y = Math.min(label.y + label.height - inset, Math.max(label.y + inset, middle));
  pen.strokeStyle = palette.line;
  pen.beginPath();
  pen.moveTo(x + mark.radius, y);
  pen.lineTo(label.x - 2, y);
  pen.stroke();
}

function paintSign(pen: Pen, scene: Scene, mark: Mark, shape: string, fill: string): void {
  const item = scene.drawn.items[mark.items[0]];
  const { x, y } = pointOf(scene.drawn, mark);
  const important = (item?.importance ?? 1) > 2;
  const radius = important ? mark.radius : (item?.importance ?? 1) > 1 ? 5 : 4;
  const path = outlineOf(shape, radius);
  const soft = item !== undefined && (item.startSoft || item.endSoft);
  pen.translate(x, y);
  pen.globalAlpha = soft ? 0.55 : 1;
  if (soft) paintHalo(pen, fill);
  pen.lineWidth = 2;
  pen.strokeStyle = fill;
  pen.fillStyle = item?.planned || shape === 'ring' ? scene.palette.surface : fill;
  pen.fill(path);
  if (item?.planned || shape === 'ring' || important) pen.stroke(path);
  pen.globalAlpha = 1;
  pen.translate(-x, -y);
}

/** An uncertain day has no edge: its colour fades into the paper. */
function paintHalo(pen: Pen, fill: string): void {
  pen.fillStyle = glowOf(pen, fill);
  pen.beginPath();
  pen.arc(0, 0, GLOW, 0, 2 * Math.PI);
  pen.fill();
}

/** A stretch of time; soft and open edges fade out over a third of it. */
function paintSpan(pen: Pen, { drawn, palette }: Scene, mark: Mark, fill: string): void {
  const item = drawn.items[mark.items[0]];
  const box = markBox(drawn, mark);
  const shown = cutTo(box, drawn);
  const named = mark.label?.side === 'inside';
  pen.globalAlpha = named ? 0.2 : 0.75;
  const faded = item !== undefined && (item.startSoft || item.endSoft);
  pen.fillStyle = faded ? fade(pen, box, item, fill) : fill;
  pen.beginPath();
  pen.roundRect(shown.x, shown.y, shown.width, shown.height, 4);
  pen.fill();
  pen.globalAlpha = 1;
  if (!item?.planned) return;
  pen.strokeStyle = fill;
  pen.fillStyle = palette.surface;
  pen.lineWidth = 1.5;
  pen.fill();
  pen.globalAlpha = named ? 0.5 : 1;
  pen.stroke();
  pen.globalAlpha = 1;
}

interface Edges {
  readonly startSoft: boolean;
  readonly endSoft: boolean;
}

function fade(pen: Pen, box: Box, edges: Edges, fill: string): CanvasGradient {
  const down = box.height > box.width;
  const [x, y] = [box.x + (down ? 0 : box.width), box.y + (down ? box.height : 0)];
  const gradient = pen.createLinearGradient(box.x, box.y, x, y);
  gradient.addColorStop(0, edges.startSoft ? 'transparent' : fill);
  gradient.addColorStop(0.35, fill);
  gradient.addColorStop(0.65, fill);
  gradient.addColorStop(1, edges.endSoft ? 'transparent' : fill);
  return gradient;
}

/** Far off the canvas, coordinates grow beyond what it can draw: keep to a margin around it. */
function cutTo(box: Box, { frame }: Layout): Box {
  const end = frame.start + frame.length + 50;
  if (frame.orientation === 'vertical') {
    const y = Math.max(box.y, -50);
    return { ...box, y, height: Math.min(box.y + box.height, end) - y };
  }
  const x = Math.max(box.x, -50);
  return { ...box, x, width: Math.min(box.x + box.width, end) - x };
}

/** A bracket under a mark, over what the times of its events cover. */
function paintReach(pen: Pen, { drawn }: Scene, mark: Mark, stroke: string): void {
  const path = reachPath(drawn, mark);
  if (path === null) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = 1.5;
  pen.stroke(new Path2D(path));
}

function paintCount(pen: Pen, { drawn, palette }: Scene, mark: Mark, fill: string): void {
  const { x, y } = pointOf(drawn, mark);
  pen.beginPath();
  pen.arc(x, y, mark.radius, 0, 2 * Math.PI);
  pen.fillStyle = palette.surface;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = fill;
  pen.stroke();
}

function isRinged({ drawn, selected, focused }: Scene, mark: Mark): boolean {
  if (mark.key === focused) return true;
  return selected !== null && mark.items.some((index) => drawn.items[index]?.id === selected);
}

function paintRing(pen: Pen, { drawn, palette, focused }: Scene, mark: Mark): void {
  const { x, y } = pointOf(drawn, mark);
  pen.beginPath();
  pen.arc(x, y, mark.radius + 4, 0, 2 * Math.PI);
  pen.lineWidth = 2.5;
  pen.strokeStyle = mark.key === focused ? palette.focus : palette.text;
  pen.stroke();
}
