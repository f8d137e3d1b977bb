import type { Bench } from './bench.ts';
import { gather } from './gather.ts';
import { placeProminent, placeSingles } from './placing.ts';
import type { Work } from './work.ts';

/** A step of arranging a tile; it pauses now and then, for whoever has a frame to draw meanwhile. */
export type Stage = (bench: Bench) => Work;

/**
 * The stages of a tile. In each lane the top rows belong to important events with their labels, then to
 * single marks; what finds no room is gathered into counts in the last row. Each stage is over in all tiles
 * around before the next begins, so that no border lets a less important event go first.
 */
export const STAGES: readonly Stage[] = [
  (bench) => placeProminent(bench, 3),
  (bench) => placeProminent(bench, 2),
  placeRest,
];

function* placeRest(bench: Bench): Work {
  for (let lane = 0; lane < bench.own.length; lane++) {
    placeSingles(bench, lane);
    yield;
    gather(bench, lane);
    yield;
  }
}
