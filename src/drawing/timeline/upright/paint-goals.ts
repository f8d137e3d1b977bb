import type { YearGoals } from '#timeline/data.ts';
import type { TornScale } from '#timeline/upright/torn-scale.ts';
import { drawShape, type ColourOf, type Pen } from '../draw-shape.ts';
import { TODAY_ROOM, type Box } from './scene.ts';

const TEETH = 22;
const DIAMOND = 10;

interface GoalScene {
  readonly goals: readonly YearGoals[];
  readonly scale: TornScale;
  readonly box: Box;
  readonly colour: ColourOf;
  readonly family: string;
}

/** The years beyond the tear, a row each: a diamond for every goal, filled where a value was measured. */
export function paintGoals(pen: Pen, scene: GoalScene): void {
  const { goals, scale, box } = scene;
  if (!scale.torn) return;
  const first = scale.end + TODAY_ROOM * box.unit;
  const room = (box.height - first) / goals.length;
  pen.save();
  pen.beginPath();
  pen.rect(0, scale.end + 1, box.width, box.height - scale.end);
  pen.clip();
  goals.forEach((goal, place) => {
    const top = first + place * room;
    tear(pen, scene, top);
    paintYear(pen, scene, goal, top + 10 * box.unit);
  });
  pen.restore();
}

/** The torn paper: two jagged edges with nothing between them. */
function tear(pen: Pen, { box, colour }: GoalScene, y: number): void {
  pen.beginPath();
  for (const shift of [0, 9]) {
    for (let x = 0, up = false; x <= box.width + TEETH; x += TEETH / 2, up = !up) {
      const height = y - 6 + shift + (up ? -4 : 0);
      if (x === 0) pen.moveTo(x, height);
      else pen.lineTo(x, height);
    }
  }
  pen.strokeStyle = colour('line-strong', '');
  pen.lineWidth = 1;
  pen.stroke();
}

function paintYear(
  pen: Pen,
  { box, colour, family }: GoalScene,
  { year, count, measured, text }: YearGoals,
  y: number,
): void {
  const size = Math.min(2, box.unit);
  pen.fillStyle = colour('gold', '');
  pen.font = `600 ${15 * size}px ${family}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillText(String(year), 10, y + 8 * size, box.left - 4);
  const left = box.left + 12;
  const pitch = Math.min(DIAMOND, (box.right - left - 6) / Math.max(1, count));
  for (let at = 0; at < count && pitch > 3; at++) {
    const filled = at < measured;
    const place = { x: left + (at + 0.5) * pitch, y: y + 4 * size };
    const paint = filled
      ? ({ fill: 'gold' } as const)
      : ({ stroke: 'gold', strokeWidth: 1.2 } as const);
    drawShape(
      pen,
      { kind: 'sign', shape: 'diamond', radius: pitch * 0.4, ...place, ...paint },
      colour,
    );
  }
  pen.fillStyle = colour('ink-soft', '');
  pen.font = `400 ${13 * size}px ${family}`;
  pen.fillText(text, left, y + 22 * size, box.right - left - 2);
}
