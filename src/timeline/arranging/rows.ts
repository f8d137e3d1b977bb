/** The taken stretches of one row, kept in order; they never overlap. */
export interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

/** A row with nothing in it. */
export function emptyRow(): Row {
  return { starts: [], ends: [] };
}

/** True when nothing in the row reaches into `start`–`end`; touching is allowed. */
export function isFree(row: Row, start: number, end: number): boolean {
  const next = placeIn(row, start);
  const before = row.ends[next - 1];
  const after = row.starts[next];
  return (before === undefined || before <= start) && (after === undefined || after >= end);
}

/** How far the row is free from `start` on; `start` itself where something stands there. */
export function freeUntil(row: Row, start: number): number {
  const next = placeIn(row, start);
  const before = row.ends[next - 1];
  if (before !== undefined && before > start) return start;
  return row.starts[next] ?? Infinity;
}

/** From where the row is free before the stretch that begins at `start`. */
export function freeFrom(row: Row, start: number): number {
  return Math.max(-Infinity, ...row.ends.slice(0, placeIn(row, start) - 1));
}

/** Takes a stretch that `isFree` has allowed. */
export function take(row: Row, start: number, end: number): void {
  const index = placeIn(row, start);
  row.starts.splice(index, 0, start);
  row.ends.splice(index, 0, end);
}

/** The taken stretches that reach into `start`–`end`, in order. */
export function* takenIn(row: Row, start: number, end: number): Iterable<[number, number]> {
  for (let at = firstAfter(row.ends, start); at < row.ends.length; at++) {
    const [from, to] = [row.starts[at], row.ends[at]];
    if (from === undefined || to === undefined || from >= end) return;
    yield [from, to];
  }
}

/** Gives back the stretch that begins at `start`. */
export function leave(row: Row, start: number): void {
  const index = placeIn(row, start) - 1;
  if (row.starts[index] !== start) return;
  row.starts.splice(index, 1);
  row.ends.splice(index, 1);
}

/** Gives back the end of a stretch that reaches to `end`: it ends at `sooner` then, or is gone. */
export function giveBack(row: Row, end: number, sooner: number): void {
  const index = row.ends.lastIndexOf(end);
  const start = row.starts[index];
  if (start === undefined) return;
  if (sooner <= start) leave(row, start);
  else row.ends[index] = sooner;
}

/** Takes the stretch when it is free and says whether it was. */
export function tryTake(row: Row, start: number, end: number): boolean {
  if (!isFree(row, start, end)) return false;
  take(row, start, end);
  return true;
}

/** Index of the first stretch that starts after `start`. */
function placeIn({ starts }: Row, start: number): number {
  return firstAfter(starts, start);
}

/**
 * Index of the first of ascending numbers that is greater. Written out, because rows are short and
 * asked for every mark: d3's bisectRight was measured at one and a half to three times as slow.
 */
function firstAfter(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = ascending[middle];
    if (found !== undefined && found <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
