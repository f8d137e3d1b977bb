import { workUntil, type Work } from '#timeline/arranging/work.ts';

/** Time without a change after which a movement counts as over, ms. */
const REST = 140;
/** How long elements are put in their places before the next frame has its turn, ms. */
const SLICE = 6;
/** A frame of a movement prepares what comes next until so long after it began, but for a moment at least, ms. */
const AHEAD = 6;
const LEAST_AHEAD = 1;

/**
 * How a frame is drawn: `still` with every element in its place; `passing`, a moment of a movement, for which
 * what is coarser will do; `first` exactly, but with elements left for later where they are many.
 */
export type Manner = 'still' | 'passing' | 'first';

/** The clock, frames and timers of a browser. */
export interface Clock {
  readonly now: () => number;
  nextFrame(run: () => void): number;
  dropFrame(frame: number): void;
  wait(ms: number, run: () => void): number;
  dropWait(wait: number): void;
}

/** What is drawn. */
interface Paced {
  /** Draws the view now and says whether elements were left out of their places; they are as long as it lasts. */
  draw(manner: Manner): boolean;
  /** Prepares what the movement under way may come to. */
  ahead(): Work;
  /** Puts, unseen, into their places the elements that drawing left out. */
  settling(): Work;
}

/**
 * When the view is drawn, and how much of that in one frame. A view is at rest, moving or settling: a movement
 * is drawn in passing, frame by frame, and prepares what it comes to; after a moment without a change the view
 * settles, a slice of a frame at a time, and is then drawn still. Any change on the way begins anew.
 */
export class Pacing {
  readonly #clock: Clock;
  readonly #paced: Paced;
  /** True from the first change of a movement until the view is drawn still. */
  #moves = false;
  /** Of a view that settles, what is left of it; any new frame makes it void. */
  #settling: Work | null = null;
  /** True while elements are out of their places. */
  #leftOut = false;
  /** True while nothing may be drawn. */
  #held = false;
  #frame = 0;
  #wait = 0;
  /** When a movement will have been over for long enough. */
  #restAt = 0;
  #ahead: Work | null = null;

  constructor(clock: Clock, paced: Paced) {
    this.#clock = clock;
    this.#paced = paced;
  }

  /** Draws in the next frame, however many changes come before it: of a movement, or of a single act. */
  schedule(moves: boolean): void {
    // What ends a movement has its elements placed like a rest: a few a frame.
    const ends = !moves && this.#leftOut;
    this.#moves = moves || ends;
    this.#frame ||= this.#clock.nextFrame(() => this.#draw('passing', ends ? 1 : REST));
  }

  /** Draws at once, with every element in its place. */
  draw(): void {
    this.#moves = false;
    this.#draw('still', 0);
  }

  /** Draws at once; very many elements come into their places after that. */
  drawSoon(): void {
    this.#moves = true;
    this.#draw('first', 0);
  }

  /** Ends a movement where it is: no elements are waited for, and none is moved. */
  stop(): void {
    this.#clock.dropWait(this.#wait);
    this.#wait = 0;
    this.#settling = null;
    this.#moves = this.#leftOut = false;
  }

  /** Draws nothing until `release`. */
  hold(): void {
    this.stop();
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.draw();
  }

  #draw(manner: Manner, rest: number): void {
    this.#clock.dropFrame(this.#frame);
    this.#frame = 0;
    this.#settling = null;
    if (this.#held) return;
    const began = this.#clock.now();
    const shown = this.#moves ? manner : 'still';
    const leftOut = this.#paced.draw(shown);
    // What is drawn, such as a list, may have stopped the movement.
    this.#leftOut = this.#moves && leftOut;
    if (this.#moves) this.#restAfter(rest);
    if (this.#moves && shown === 'passing') this.#lookAhead(began);
    else this.#ahead = null;
  }

  /** Prepares a little, so that no frame has to do it all at once; the less, the longer its drawing took. */
  #lookAhead(began: number): void {
    this.#ahead ??= this.#paced.ahead();
    const deadline = Math.max(began + AHEAD, this.#clock.now() + LEAST_AHEAD);
    if (workUntil(this.#ahead, deadline, this.#clock.now)) this.#ahead = null;
  }

  /** One timer for a whole movement: where the view has moved on meanwhile it is set again. */
  #restAfter(rest: number): void {
    this.#restAt = this.#clock.now() + rest;
    const wait = (ms: number) => {
      this.#wait = this.#clock.wait(ms, () => {
        this.#wait = 0;
        const left = this.#restAt - this.#clock.now();
        if (left > 0) wait(left);
        else if (this.#moves) this.#settle();
      });
    };
    if (!this.#wait) wait(rest);
  }

  #settle(): void {
    const settling = this.#paced.settling();
    this.#settling = settling;
    const go = () => {
      if (this.#settling !== settling) return;
      const deadline = this.#clock.now() + SLICE;
      if (workUntil(settling, deadline, this.#clock.now)) this.draw();
      else this.#clock.nextFrame(go);
    };
    go();
  }
}
