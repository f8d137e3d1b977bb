import type { Row } from './rows.ts';

/** A row with more dots than this has them two deep, where it is high enough. */
const DEEP = 12;
/** From dot to dot, pixels: at least, and at most. */
const PITCH = { least: 4.4, most: 9 } as const;
/** Room for the number of a row whose dots do not all fit, in letters of the usual size. */
const NUMBER = 34;

/** The dots of a row: `shown` of them in columns `deep` each. */
export interface DotBlock {
  readonly pitch: number;
  readonly deep: number;
  readonly shown: number;
  /** True where there is a number in place of the rest. */
  readonly counted: boolean;
  /** Where the dots, and the number if there is one, end. */
  readonly right: number;
}

/** Where dots may stand across the axis, pixels. */
export interface Across {
  readonly left: number;
  readonly right: number;
  /** The reader's text size against the usual 16 pixels. */
  readonly unit?: number;
}

/** How many dots of a row there is room for, and how they stand. */
export function blockOf(
  { places, height }: Pick<Row, 'places' | 'height'>,
  room: Across,
): DotBlock {
  const number = NUMBER * (room.unit ?? 1);
  const pitch = Math.max(PITCH.least, Math.min(PITCH.most, (height - 1) / 2));
  const deep = places.length > DEEP && height - 1 >= 2 * pitch - 0.01 ? 2 : 1;
  const fits = (right: number) => Math.max(0, Math.floor((right - room.left) / pitch)) * deep;
  const counted = places.length > fits(room.right);
  const shown = counted ? fits(room.right - number) : places.length;
  const right = room.left + Math.ceil(shown / deep) * pitch + (counted ? number : 0);
  return { pitch, deep, shown, counted, right };
}

/** The middle of the dot of a row that comes at `order`, column by column. */
export function dotAt(
  row: Pick<Row, 'top' | 'height'>,
  { pitch, deep, shown }: DotBlock,
  left: number,
  order: number,
): { x: number; y: number } {
  const column = Math.floor(order / deep);
  // A last column that is not full has its dot in the upper line.
  const lines = shown > 1 ? deep : 1;
  const y = row.top + row.height / 2 + ((order % deep) - (lines - 1) / 2) * pitch;
  return { x: left + (column + 0.5) * pitch, y };
}
