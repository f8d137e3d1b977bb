import { benchOf, newTile, type Tile } from './bench.ts';
import type { Level } from './level.ts';
import type { LongStretches } from './long-stretches.ts';
import type { Draft } from './mark.ts';
import { stagesFor, type Stage } from './tile.ts';

/** A tile and how far it has come. */
interface Work {
  readonly tile: Tile;
  /** How many stages are over. */
  done: number;
  /** The stage under way; whoever wants it done drives on this one. */
  running: Generator<undefined> | null;
}

/**
 * The tiles of one magnification, each arranged when it is first wanted. At each stage even tiles come
 * first and odd ones give way to both neighbours, so that what a tile holds depends on no window.
 */
export class Tiles {
  readonly #level: Level;
  readonly #long: () => LongStretches;
  readonly #stages: readonly Stage[];
  readonly #works = new Map<number, Work>();

  constructor(level: Level, long: () => LongStretches) {
    this.#level = level;
    this.#long = long;
    this.#stages = stagesFor(level.labels);
  }

  isDone(number: number): boolean {
    return this.#works.get(number)?.done === this.#stages.length;
  }

  marksOf(number: number): readonly Draft[] {
    const arranging = this.arranging(number);
    while (!arranging.next().done);
    return this.#work(number).tile.marks;
  }

  /** The long stretches with their middle in a tile. */
  longIn(number: number): readonly Draft[] {
    return this.#work(number).tile.long;
  }

  arranging(number: number): Generator<undefined> {
    return this.#advance(number, this.#stages.length);
  }

  /** Brings a tile so many stages on, its neighbours before it as far as they have a say. */
  *#advance(number: number, stages: number): Generator<undefined> {
    const work = this.#work(number);
    if (work.done >= stages) return;
    yield* this.#advance(number, stages - 1);
    const isEmpty = work.tile.long.length === 0 && work.tile.own.every((rows) => rows.length === 0);
    // Where nothing stands nobody has to wait, which also ends the way from neighbour to neighbour.
    if (isEmpty) work.done = stages;
    const before = number % 2 === 0 ? stages - 1 : stages;
    const beside = [number - 1, number + 1];
    if (work.done < stages) for (const next of beside) yield* this.#advance(next, before);
    yield* this.#run(work, stages - 1, beside);
  }

  *#run(work: Work, stage: number, beside: readonly number[]): Generator<undefined> {
    const run = this.#stages[stage] as Stage;
    while (work.done === stage) {
      const tiles = () => beside.map((next) => this.#work(next).tile);
      work.running ??= run(benchOf(this.#level, work.tile, this.#long(), tiles()));
      if (!work.running.next().done) {
        yield;
        continue;
      }
      work.running = null;
      work.done++;
    }
  }

  #work(number: number): Work {
    const known = this.#works.get(number);
    if (known) return known;
    const tile = newTile(this.#level, number, this.#long());
    const work = { tile, done: 0, running: null };
    this.#works.set(number, work);
    return work;
  }
}
