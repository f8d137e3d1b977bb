/** All that marks in rows need and those in stacks do not. */
export { IN_ROWS } from '#timeline/arranging/in-rows.ts';
export { markShapes } from '#timeline/picture/mark-shapes.ts';
export { labelLines } from '#timeline/picture/label-lines.ts';
export { paintLabels } from './paint-labels.ts';
