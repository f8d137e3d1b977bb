/** A run of years, both ends included; null where it is open. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

const RANGE = /^(\d{1,4})?-(\d{1,4})?$/;

/** Reads "2017", "1994-2025", "2000-" or "-2010"; null for anything else, an empty run included. */
export function readYears(written: string): YearRange | null {
  if (/^\d{1,4}$/.test(written)) return { from: Number(written), to: Number(written) };
  const match = RANGE.exec(written);
  if (!match || written === '-') return null;
  const [from = null, to = null] = match.slice(1).map((end) => (end ? Number(end) : null));
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The range as `readYears` reads it. */
export function writeYears({ from, to }: YearRange): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;
}

/** True when a year lies in one of the ranges written. */
export function inYears(year: string, ranges: readonly string[]): boolean {
  return ranges.some((written) => {
    const { from = Infinity, to = -Infinity } = readYears(written) ?? {};
    return (from ?? -Infinity) <= Number(year) && Number(year) <= (to ?? Infinity);
  });
}

/** Ranges in order, those that meet made one; what is no range is left out. */
export function joinYears(written: readonly string[]): string[] {
  const ranges = written.flatMap((text) => readYears(text) ?? []);
  ranges.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const joined: YearRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    const end = before ? (before.to ?? Infinity) : -Infinity;
    if (!before || (range.from ?? -Infinity) > end + 1) joined.push(range);
    else joined[joined.length - 1] = { from: before.from, to: laterEnd(before.to, range.to) };
  }
  return joined.map(writeYears);
}

function laterEnd(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}
