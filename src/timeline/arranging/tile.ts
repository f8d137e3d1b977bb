import { columnOf, type Bench } from './bench.ts';
import { gather } from './gather.ts';
import { placeInColumn } from './labels.ts';
import type { LabelStyle } from './labels.ts';
import type { Draft } from './mark.ts';
import { placeProminent, placeSingles } from './placing.ts';
import { tryFill } from './strips.ts';
import { importanceAt, rowAt } from './table.ts';
import type { Work } from './work.ts';

/** A step of arranging a tile; it pauses now and then, for whoever has a frame to draw meanwhile. */
export type Stage = (bench: Bench) => Work;

/**
 * The stages of a tile. In each lane the top rows belong to important events with their labels, then to
 * single marks; what finds no room is gathered into counts in the last row. Where labels share a column, it
 * is the marks that stand first. Each stage is over in all tiles around before the next begins, so that no
 * border lets a less important event go first.
 */
export function stagesFor({ mode }: LabelStyle): readonly Stage[] {
  return mode === 'column' ? IN_COLUMN : BESIDE;
}

const prominent = (weight: number) => (bench: Bench) => placeProminent(bench, weight);
const column = (weight: number) => (bench: Bench) => labelInColumn(bench, weight);
const BESIDE: readonly Stage[] = [prominent(3), prominent(2), placeRest];
const IN_COLUMN: readonly Stage[] = [placeRest, column(3), column(2), column(1)];

function* placeRest(bench: Bench): Work {
  for (let lane = 0; lane < bench.own.length; lane++) {
    placeSingles(bench, lane);
    yield;
    gather(bench, lane);
    yield;
  }
}

/** Labels marks of one importance level with them; a count is named after its most important event. */
function* labelInColumn(bench: Bench, weight: number): Work {
  const { level, strips, marks, long } = bench;
  const take = (start: number, end: number) => tryFill(strips, columnOf(bench), start, end);
  const isMeant = (mark: Draft) => mark.label === null && weightOf(bench, mark) === weight;
  const wanting = [...long, ...marks].filter(isMeant);
  for (const mark of wanting.sort((a, b) => a.items.length - b.items.length || a.at - b.at)) {
    mark.label = placeInColumn(take, mark.at, level.labels.height);
  }
  yield;
}

/** The importance a mark is labelled by, as one of 1, 2, 3. */
function weightOf({ level: { table } }: Bench, { items: [lead] }: Draft): number {
  return Math.min(3, Math.max(1, importanceAt(table, rowAt(table, lead))));
}
