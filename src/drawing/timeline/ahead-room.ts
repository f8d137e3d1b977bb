import type { Frame } from '#timeline/arranging/frame.ts';
import { columnShapes, tearShapes } from '#timeline/picture/tear-shapes.ts';
import { drawShape, type ColourOf, type Pen } from './draw-shape.ts';

/** Draws what stands in the columns of goal years behind everything. */
export function paintColumns(pen: Pen, frame: Frame, colourOf: ColourOf): void {
  for (const shape of columnShapes(frame)) drawShape(pen, shape, colourOf);
}

/** Draws their torn edges over everything. */
export function paintTears(pen: Pen, frame: Frame, end: number, colourOf: ColourOf): void {
  for (const shape of tearShapes(frame, end)) drawShape(pen, shape, colourOf);
}

/** What the goal years of a page were last fitted to. */
const fitted = new WeakMap<Element, string>();

/** Where the goal years are over the drawing they leave the rows of strategies free, and show as many goals as fit. */
export function fitAhead(
  root: HTMLElement,
  { axis, lanes, beyond }: Frame,
  height: number,
  isOver: boolean,
): void {
  const aside = root.querySelector<HTMLElement>('.tl-ahead');
  const tracks = `${(lanes[0]?.start ?? axis.size) - axis.size}px`;
  const now = JSON.stringify([tracks, beyond, height, isOver]);
  if (!aside || fitted.get(aside) === now) return;
  fitted.set(aside, now);
  aside.style.setProperty('--tl-tracks', tracks);
  for (const year of aside.children) if (year instanceof HTMLElement) fitGoals(year, isOver);
}

function fitGoals(year: HTMLElement, isOver: boolean): void {
  const goals = [...year.querySelectorAll<HTMLElement>('li')];
  for (const goal of goals) show(goal, 'whole');
  if (!isOver) return;
  const isTooMuch = () => year.scrollHeight > year.clientHeight;
  for (const goal of goals.toReversed()) {
    // A goal without its picture says more than none.
    if (isTooMuch()) show(goal, 'words');
    if (isTooMuch()) show(goal, 'nothing');
  }
}

function show(goal: HTMLElement, what: 'whole' | 'words' | 'nothing'): void {
  goal.hidden = what === 'nothing';
  goal.toggleAttribute('data-brief', what === 'words');
}
