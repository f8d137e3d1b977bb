/*
 * Numbers out of columns, at places that are known to be in them: of what lies beyond a column's end nobody
 * may ask. The compiler cannot know that, so here it is told, once for each kind of column: a reader shared by
 * all kinds would be slower, since engines make a read fast for the one kind of array that they have met there.
 */

export function floatAt(column: Float64Array, at: number): number {
  return column[at] as number;
}

export function wholeAt(column: Uint32Array, at: number): number {
  return column[at] as number;
}

export function byteAt(column: Uint8Array, at: number): number {
  return column[at] as number;
}
