import type { Filled } from './rows.ts';

export type Step = 'earlier' | 'later' | 'row-before' | 'row-after' | 'first' | 'last';

/**
 * The event one step from that at `place`: the next dot, over the end of a row too, or the one at the same
 * height of the next row that has any. Null where there is none.
 */
export function stepFrom(
  filled: readonly Filled[],
  place: number | null,
  step: Step,
): number | null {
  const row = place === null ? -1 : filled.findIndex(({ places }) => places.includes(place));
  if (step === 'first' || (row < 0 && step !== 'last')) return filled[0]?.places[0] ?? null;
  if (step === 'last') return filled.at(-1)?.places.at(-1) ?? null;
  const order = filled[row]?.places.indexOf(place as number) ?? 0;
  if (step === 'row-before' || step === 'row-after') {
    const next = filled[row + (step === 'row-after' ? 1 : -1)]?.places;
    return next?.[Math.min(order, next.length - 1)] ?? null;
  }
  const beside = filled[row]?.places[order + (step === 'later' ? 1 : -1)];
  if (beside !== undefined) return beside;
  return step === 'later'
    ? (filled[row + 1]?.places[0] ?? null)
    : (filled[row - 1]?.places.at(-1) ?? null);
}
