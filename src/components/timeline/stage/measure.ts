import type { MeasureText } from '#timeline/arranging/labels.ts';

/** Average advance of the text face at 12.5 px, a little on the wide side: the server has no fonts. */
const ADVANCE = 6.9;

/** Estimates a label's width where no font can be asked; combining marks take no room. */
export const estimateWidth: MeasureText = (text) => [...text.normalize('NFC')].length * ADVANCE;
