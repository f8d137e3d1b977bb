import type { Band, Frame } from '../arranging/frame.ts';
import type { CardPlan, PlannedLane } from './plan.ts';

/**
 * The same frame with its lanes as a plan has them: those without events below all others, each in as little room as it
 * needs; what is left over goes to the others in equal parts. Null where there is too little room for all.
 */
export function frameOfCards(frame: Frame, { lanes }: Pick<CardPlan, 'lanes'>): Frame | null {
  const room = frame.lanes.reduce((sum, { size }) => sum + size, 0);
  const left = room - lanes.reduce((sum, { height }) => sum + height, 0);
  if (left < 0) return null;
  const busy = lanes.filter(({ quiet }) => !quiet).length;
  const sizeOf = ({ height, quiet }: PlannedLane) => (quiet ? height : height + left / busy);
  const places = lanes.map((_, lane) => lane);
  const isQuiet = (lane: number) => Number(lanes[lane]?.quiet ?? false);
  let start = frame.lanes[0]?.start ?? 0;
  const bands: Band[] = [];
  for (const lane of places.toSorted((a, b) => isQuiet(a) - isQuiet(b) || a - b)) {
    const size = sizeOf(lanes[lane] as PlannedLane);
    bands[lane] = { start, size };
    start += size;
  }
  return { ...frame, lanes: bands };
}
