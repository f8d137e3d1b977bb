import { compareDates } from '#domain/dates/compare.ts';
import { eraOf, type Figure, type Observation } from '#domain/records/figure.ts';

/** The breaks (EDTF) between a value and the one before it: the two must not be compared. */
export function breaksSince(
  figure: Figure,
  before: Observation | undefined,
  { time, countedAs }: Observation,
): string[] {
  if (before === undefined) return [];
  const [from, to] = [eraOf(figure, before), eraOf(figure, { time, countedAs })];
  const inOrder = [...figure.breaks].sort((a, b) => compareDates(a.date, b.date));
  return inOrder.slice(Math.min(from, to), Math.max(from, to)).map(({ date }) => date.written);
}
