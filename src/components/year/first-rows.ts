/** A decade signs more than anybody reads at once. */
const MOST = 10;

/** The rows of a list that are shown, and those that are folded away: no single row is. */
export function firstRows<Row>(all: readonly Row[]): {
  readonly shown: readonly Row[];
  readonly rest: readonly Row[];
} {
  const shown = all.length > MOST + 1 ? all.slice(0, MOST) : all;
  return { shown, rest: all.slice(shown.length) };
}
