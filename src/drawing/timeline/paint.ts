import type { Mark } from '#timeline/arranging/arrange.ts';
import { textBoxes } from '#timeline/picture/breaks.ts';
import type { Chronicle, Layout } from '#timeline/picture/layout.ts';
import { lineShapes } from '#timeline/picture/line-shapes.ts';
import { FOCUSED, RING_ROOM, SELECTED } from '#timeline/picture/look.ts';
import type { BarLook } from '#timeline/picture/path-look.ts';
import { pointOf, type Box } from '#timeline/picture/place.ts';
import { leaderShapes, pileGroups, strokeShapes } from '#timeline/picture/piles.ts';
import type { Outline, SignShape } from '#timeline/picture/shape.ts';
import type { Stretch } from '#timeline/picture/stretches.ts';
import { drawShape, type Pen } from './draw-shape.ts';
import type { DrawsRows } from './late-rows.ts';
import { paintGrid } from './paint-grid.ts';
import type { Lettering } from './lettering.ts';
import { paintAbove } from './paint-above.ts';
import { paintPiles, paintTallies } from './paint-piles.ts';
import type { DrawsPaths } from './reading.ts';
import type { Palette } from './palette.ts';

/** What the canvas shows. */
export interface Scene {
  readonly drawn: Layout;
  readonly looks: readonly BarLook[];
  /** The font of strategies' names; what is noted along their paths is a little smaller. */
  readonly names: string;
  /** What draws strategies; null where there are none. */
  readonly paths: DrawsPaths | null;
  readonly chronicle: Chronicle;
  readonly palette: Palette;
  /** Null as long as no mark can be in a row. */
  readonly rows: DrawsRows | null;
  /** Id of the selected event and key of the focused mark, ringed. */
  readonly selected: string | null;
  readonly focused: string | null;
  /** Of numbers above stacks: the face of all names. */
  readonly font: string;
  /** Given while the view moves: names are then written here, not by the list's items. */
  readonly lettering: Lettering | null;
  /** What stands in place of marks where events are cards; null where they are marks. */
  readonly near: readonly Outline[] | null;
}

/** Draws grid, marks, counts, horizons and today: all that is too many or too fine for elements. */
export function paint(pen: Pen, scene: Scene, width: number, height: number): void {
  const { drawn, palette, lettering } = scene;
  const draw = (shape: Outline) => drawShape(pen, shape, palette.colour);
  pen.clearRect(0, 0, width, height);
  paintGrid(pen, drawn, palette.colour, height);
  scene.paths?.paintColumns(pen, drawn.frame, palette.colour);
  pen.save();
  clipToAxis(pen, drawn, width, height);
  const texts = textsOf(scene);
  linesOf(scene, texts, height).forEach(draw);
  scene.paths?.paintPaths(pen, scene, texts);
  if (scene.near) scene.near.forEach(draw);
  else paintMarks(pen, scene, draw);
  if (lettering) paintNames(pen, scene, lettering);
  scene.paths?.paintTears(pen, drawn.frame, height, palette.colour);
  pen.restore();
}

function paintMarks(pen: Pen, scene: Scene, draw: (shape: Outline) => void): void {
  const { drawn, chronicle, palette, font } = scene;
  if (drawn.form !== 'labels') {
    leaderShapes(drawn, chronicle.facets).forEach(draw);
    strokeShapes(drawn, chronicle.facets, roomOf(drawn)).forEach(draw);
    paintPiles(pen, pileGroups(drawn, chronicle.facets), palette.colour);
    paintTallies(pen, drawn, palette.colour, font);
  }
  for (const mark of drawn.visible) paintMark(scene, mark, draw);
}

function paintNames(pen: Pen, scene: Scene, lettering: Lettering): void {
  const { drawn, palette, rows } = scene;
  if (drawn.form === 'labels') rows?.paintLabels(pen, drawn, palette, lettering);
  else paintAbove(pen, scene, palette, lettering);
}

function clipToAxis(pen: Pen, { frame }: Layout, width: number, height: number): void {
  pen.beginPath();
  // A little early, so that a mark at the very beginning of time is whole.
  const start = frame.start - 9;
  pen.rect(start, 0, width, height);
  pen.clip();
}

/** The horizons and today. */
function linesOf({ drawn }: Scene, texts: readonly Box[], height: number): Outline[] {
  return lineShapes(drawn, texts, height);
}

/** The boxes of texts, looked for only where a line could meet them. */
function textsOf({ drawn, looks }: Scene): readonly Box[] {
  const isCrossed = drawn.horizons.length > 0 || drawn.today !== null || looks.length > 0;
  return isCrossed ? textBoxes(drawn, looks) : [];
}

/** How far beyond its end the window's stretches are drawn, pixels: enough to hide the edge they are cut at. */
const MARGIN = 50;

/** A stretch that comes in from before the window begins with it: only signs may be whole beside it. */
function roomOf({ frame: { start, length } }: Layout): Stretch {
  return { from: start, to: start + length + MARGIN };
}

function paintMark(scene: Scene, mark: Mark, draw: (shape: Outline) => void): void {
  const { drawn, chronicle, rows } = scene;
  if (!mark.pile) rows?.markShapes(drawn, mark, chronicle.facets, roomOf(drawn)).forEach(draw);
  if (isRinged(scene, mark)) draw(ring(scene, mark));
}

function isRinged({ drawn, selected, focused }: Scene, mark: Mark): boolean {
  if (mark.key === focused) return true;
  return selected !== null && mark.items.some((index) => drawn.items[index]?.id === selected);
}

function ring({ drawn, focused }: Scene, mark: Mark): SignShape {
  const paint = mark.key === focused ? FOCUSED : SELECTED;
  const radius = mark.radius + RING_ROOM;
  return { kind: 'sign', shape: 'circle', ...pointOf(drawn, mark), radius, ...paint };
}
