import type { TimelineItem } from '#timeline/items/item.ts';
import { hatch } from '#timeline/picture/hatching.ts';
import { blockOf, dotAt, type DotBlock } from '#timeline/upright/dots.ts';
import { lightness } from '#timeline/upright/dot-look.ts';
import type { Row } from '#timeline/upright/rows.ts';
import type { TornScale } from '#timeline/upright/torn-scale.ts';
import { drawShape, type ColourOf, type Pen } from '../draw-shape.ts';
import type { Box } from './scene.ts';

/** A row with the dots there is room for. */
export interface DrawnRow {
  readonly row: Row;
  readonly block: DotBlock;
}

/** What the rows are drawn with. */
export interface RowScene {
  readonly items: readonly TimelineItem[];
  readonly rows: readonly DrawnRow[];
  readonly scale: TornScale;
  readonly box: Box;
  readonly colour: ColourOf;
  readonly signOf: (item: TimelineItem | undefined) => { hue: string; shape: string };
  readonly font: string;
  readonly selected: string | null;
  readonly focused: string | null;
}

/** Puts the dots of rows into the room between the axis and the right edge. */
export function blocksOf(rows: readonly Row[], { dots, right, unit }: Box): DrawnRow[] {
  return rows.map((row) => ({ row, block: blockOf(row, { left: dots, right, unit }) }));
}

/** Draws the dots of all rows, each in the colour and shape of its pillar. */
export function paintRows(pen: Pen, scene: RowScene): void {
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, scene.box.width, scene.scale.end + 1);
  pen.clip();
  for (const drawn of scene.rows) paintRow(pen, scene, drawn);
  paintNumbers(pen, scene);
  pen.restore();
}

function paintRow(pen: Pen, scene: RowScene, { row, block }: DrawnRow): void {
  const { box, items } = scene;
  for (let order = 0; order < block.shown; order++) {
    const item = items[row.places[order] ?? -1];
    if (item) paintDot(pen, scene, item, block.pitch, dotAt(row, block, box.dots, order));
  }
}

/** Height of a number. */
const NUMBER = 12;

/** The numbers of rows whose dots do not all fit, the largest first: of low rows not all have room. */
function paintNumbers(pen: Pen, { rows, colour, font, box }: RowScene): void {
  const counted = rows.filter(({ block }) => block.counted);
  const placed: number[] = [];
  pen.fillStyle = colour('ink-soft', '');
  pen.font = font;
  pen.textBaseline = 'middle';
  pen.textAlign = 'right';
  for (const { row } of counted.sort((a, b) => b.row.places.length - a.row.places.length)) {
    const y = row.top + row.height / 2;
    if (placed.some((other) => Math.abs(other - y) < NUMBER * box.unit)) continue;
    placed.push(y);
    pen.fillText(String(row.places.length), box.right, y);
  }
}

function paintDot(
  pen: Pen,
  { colour, signOf, selected, focused }: RowScene,
  item: TimelineItem,
  pitch: number,
  at: { x: number; y: number },
): void {
  const { hue, shape } = signOf(item);
  const turning = item.importance > 2;
  // Outlines are kept by their size: of a row that grows there are not to be endlessly many.
  const radius = Math.round(pitch * (turning ? 5.2 : 4.2)) / 10;
  const paint = item.planned
    ? ({ fill: 'surface', stroke: 'hue', strokeWidth: 1.2 } as const)
    : ({ fill: 'hue', opacity: turning ? 1 : lightness(hue) } as const);
  drawShape(pen, { kind: 'sign', shape, hue, ...at, radius, ...paint }, colour);
  if (item.id !== selected && item.id !== focused) return;
  const stroke = item.id === focused ? 'focus' : 'ink';
  const ring = { shape: 'circle', radius: radius + 3.5, stroke, strokeWidth: 2.5 } as const;
  drawShape(pen, { kind: 'sign', ...at, ...ring }, colour);
}

/** Hatches what lies after the last source read, and draws today over it. */
export function paintFrontiers(
  pen: Pen,
  { scale, box, colour, font }: RowScene,
  { readUntil, today, words }: { readUntil: number | null; today: number; words: string },
): void {
  const { from, to } = scale.window;
  if (readUntil !== null && readUntil < to) {
    const y = scale.at(Math.max(from, readUntil));
    const bounds = { x: box.left, y, width: box.width - box.left, height: scale.end - y };
    pen.strokeStyle = colour('line-strong', '');
    pen.globalAlpha = 0.45;
    pen.lineWidth = 1;
    pen.beginPath();
    hatch(bounds, y, (x1, y1, x2, y2) => {
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
    });
    pen.stroke();
    pen.globalAlpha = 1;
  }
  if (today < from || today > to) return;
  const y = scale.at(today);
  pen.fillStyle = colour('red', '');
  pen.fillRect(0, y - 0.75, box.width, 1.5);
  pen.font = font;
  pen.textAlign = 'right';
  pen.textBaseline = 'top';
  // Under the line, over the tear: where the tear is near, the words stand on the paper between.
  pen.fillText(words, box.right - 4, Math.max(y + 5, scale.torn ? scale.end + 5 : 0));
}
