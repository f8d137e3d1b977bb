import { benchOf, newTile, type Bench, type Tile } from './bench.ts';
import type { Level } from './level.ts';
import type { LongStretches } from './long-stretches.ts';
import type { Draft } from './mark.ts';
import { giveBack } from './strips.ts';
import { STAGES, type Stage } from './tile.ts';
import { finish, type Work } from './work.ts';

/** A tile and how far it has come. */
interface Job {
  readonly tile: Tile;
  /** How many stages are over. */
  done: number;
  /** The stage under way, and what it works on; whoever wants it done drives on this one. */
  running: { readonly work: Work; readonly bench: Bench } | null;
}

/**
 * The tiles of one magnification, each arranged when it is first wanted. At each stage even tiles come
 * first and odd ones give way to both neighbours, so that what a tile holds depends on no window.
 */
export class Tiles {
  readonly #level: Level;
  readonly #long: () => LongStretches;
  readonly #jobs = new Map<number, Job>();

  constructor(level: Level, long: () => LongStretches) {
    this.#level = level;
    this.#long = long;
  }

  isDone(number: number): boolean {
    return this.#jobs.get(number)?.done === STAGES.length;
  }

  marksOf(number: number): readonly Draft[] {
    finish(this.arranging(number));
    return this.#job(number).tile.marks;
  }

  /** The long stretches with their middle in a tile. */
  longIn(number: number): readonly Draft[] {
    return this.#job(number).tile.long;
  }

  arranging(number: number): Work {
    return this.#advance(number, STAGES.length);
  }

  /** Brings a tile so many stages on, its neighbours before it as far as they have a say. */
  *#advance(number: number, stages: number): Work {
    const job = this.#job(number);
    if (job.done >= stages) return;
    yield* this.#advance(number, stages - 1);
    const isEmpty = job.tile.long.length === 0 && job.tile.own.every((rows) => rows.length === 0);
    // Where nothing stands nobody has to wait, which also ends the way from neighbour to neighbour.
    if (isEmpty) job.done = stages;
    const before = number % 2 === 0 ? stages - 1 : stages;
    const beside = [number - 1, number + 1];
    if (job.done < stages) for (const next of beside) yield* this.#advance(next, before);
    yield* this.#run(job, stages - 1, beside);
  }

  *#run(job: Job, stage: number, beside: readonly number[]): Work {
    const run = STAGES[stage] as Stage;
    while (job.done === stage) {
      job.running ??= this.#begin(run, job.tile, beside);
      const { work, bench } = job.running;
      if (!work.next().done) {
        yield;
        continue;
      }
      giveBack(bench.strips);
      job.running = null;
      job.done++;
    }
  }

  #begin(run: Stage, tile: Tile, beside: readonly number[]): NonNullable<Job['running']> {
    const tiles = beside.map((next) => this.#job(next).tile);
    const bench = benchOf(this.#level, tile, this.#long(), tiles);
    return { work: run(bench), bench };
  }

  #job(number: number): Job {
    const known = this.#jobs.get(number);
    if (known) return known;
    const tile = newTile(this.#level, number, this.#long());
    const job = { tile, done: 0, running: null };
    this.#jobs.set(number, job);
    return job;
  }
}
