import type { Layout } from '#timeline/picture/layout.ts';
import { NOTE_SHARE, type BarLook } from '#timeline/picture/path-look.ts';
import { dropShapes, pathShapes } from '#timeline/picture/path-shapes.ts';
import type { Box } from '#timeline/picture/place.ts';
import type { Outline } from '#timeline/picture/shape.ts';
import { drawShape, type Pen } from './draw-shape.ts';
import type { Palette } from './palette.ts';

export { fitAhead, paintColumns, paintTears } from './ahead-room.ts';
export { barLooks } from '#timeline/picture/path-look.ts';

/** What of a scene strategies are drawn from. */
interface PathScene {
  readonly drawn: Layout;
  readonly looks: readonly BarLook[];
  /** The font of strategies' names; what is noted along their paths is a little smaller. */
  readonly names: string;
  readonly palette: Palette;
}

/** Draws strategies as paths, clear of all `texts`; their names are links of the page. */
export function paintPaths(pen: Pen, scene: PathScene, texts: readonly Box[]): void {
  const { drawn, looks, palette } = scene;
  const draw = (shape: Outline) => drawShape(pen, shape, palette.colour);
  dropShapes(drawn, looks, texts).forEach(draw);
  for (const look of looks) pathShapes(drawn, look).forEach(draw);
  const notes = looks.flatMap((look) => look.notes);
  if (notes.length) paintNotes(pen, scene, notes);
}

/** Milestones and goals by their names. */
function paintNotes(pen: Pen, { names, palette }: PathScene, notes: BarLook['notes']): void {
  pen.font = names;
  // Smaller letters on the line that the names stand on.
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  pen.font = names.replace(/^\d+ ([\d.]+)/, (_, size) => `400 ${Number(size) * NOTE_SHARE}`);
  pen.fillStyle = palette.colour('ink-soft', '');
  pen.textBaseline = 'alphabetic';
  for (const { text, box } of notes) {
    pen.fillText(text, box.x, box.y + (box.height + above - below) / 2);
  }
}
