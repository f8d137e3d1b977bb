import { describe, expect, it } from 'vitest';
import { Pacing, type Manner } from './pacing.ts';

const FRAME = 16;

/** Something drawn on a clock that only the test moves on: frames every 16 ms, timers when they are due. */
class Stage {
  time = 0;
  /** What was done, and when: manners of drawing, `+` for a step of what comes next, `.` for an element placed. */
  log: [did: Manner | '+' | '.', at: number][] = [];
  /** True where there are more elements than a frame can place. */
  many = true;
  elements = 20;
  /** The ms that each of them takes. */
  cost = 1;
  /** How often it was asked what a movement may come to. */
  movements = 0;
  readonly pacing: Pacing;
  /** Called while drawing, as a list does that stops all movement. */
  drawing: () => void = () => undefined;
  #due = new Map<number, { at: number; run: () => void }>();
  #last = 0;

  constructor() {
    const add = (at: number, run: () => void) => {
      this.#due.set(++this.#last, { at, run });
      return this.#last;
    };
    const drop = (number: number) => void this.#due.delete(number);
    const nextFrame = (run: () => void) => add((Math.floor(this.time / FRAME) + 1) * FRAME, run);
    const wait = (ms: number, run: () => void) => add(this.time + ms, run);
    const now = () => this.time;
    this.pacing = new Pacing(
      { now, nextFrame, dropFrame: drop, wait, dropWait: drop },
      {
        draw: (manner) => {
          this.log.push([manner, this.time]);
          this.drawing();
          return this.many && manner !== 'still';
        },
        ahead: () => {
          this.movements++;
          return this.#steps('+', Infinity);
        },
        settling: () => this.#steps('.', this.elements),
      },
    );
  }

  *#steps(sign: '+' | '.', count: number): Generator<undefined> {
    for (let step = 0; step < count; step++) {
      this.log.push([sign, this.time]);
      this.time += this.cost;
      yield;
    }
  }

  /** Lets so much time go by, ms. */
  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = [...this.#due].sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next || next[1].at > end) break;
      this.#due.delete(next[0]);
      this.time = Math.max(this.time, next[1].at);
      next[1].run();
    }
    this.time = Math.max(this.time, end);
  }

  get drawn(): string {
    return this.log.flatMap(([did]) => (did.length > 1 ? did : [])).join(' ');
  }

  count(sign: '+' | '.'): number {
    return this.log.filter(([did]) => did === sign).length;
  }
}

describe('the pace of drawing', () => {
  it('draws an act in the next frame, once, however many there are before it', () => {
    const stage = new Stage();
    stage.pacing.schedule(false);
    stage.pacing.schedule(false);
    expect(stage.drawn).toBe('');
    stage.pass(1000);
    expect(stage.log).toEqual([['still', FRAME]]);
  });

  it('draws a movement in passing, and still when it has been over for a moment', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pass(100);
    expect(stage.drawn).toBe('passing');
    stage.pass(1000);
    expect(stage.drawn).toBe('passing still');
    expect(stage.log.at(-1)?.[1]).toBeGreaterThanOrEqual(FRAME + 140);
  });

  it('waits anew as long as the movement goes on', () => {
    const stage = new Stage();
    for (let frame = 0; frame < 30; frame++) {
      stage.pacing.schedule(true);
      stage.pass(FRAME);
    }
    expect(stage.count('.')).toBe(0);
    expect(stage.drawn.split(' ')).toHaveLength(30);
    expect(stage.drawn).not.toContain('still');
    stage.pass(1000);
    expect(stage.drawn.endsWith('passing still')).toBe(true);
    expect(stage.count('.')).toBe(stage.elements);
  });

  it('prepares what a movement comes to for a part of each frame, and goes on where it was', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pass(FRAME);
    expect(stage.count('+')).toBe(6);
    stage.pacing.schedule(true);
    stage.pass(2 * FRAME);
    expect(stage.count('+')).toBe(12);
    expect(stage.movements).toBe(1);
    stage.pass(1000);
    stage.pacing.schedule(true);
    stage.pass(2 * FRAME);
    expect(stage.movements).toBe(2);
  });

  it('prepares less the longer a frame takes to draw, but never nothing', () => {
    const stage = new Stage();
    for (const [takes, prepared] of [
      [2, 4],
      [30, 1],
    ] as const) {
      stage.log = [];
      stage.drawing = () => (stage.time += takes);
      stage.pacing.schedule(true);
      stage.pass(FRAME);
      expect(stage.count('+')).toBe(prepared);
    }
  });

  it('settles a slice of a frame at a time, and draws still when every element has its place', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pass(1000);
    const placed = stage.log.filter(([did]) => did === '.').map(([, at]) => at);
    expect(placed).toHaveLength(20);
    const slices = Map.groupBy(placed, (at) => Math.floor(at / FRAME));
    for (const slice of slices.values()) expect(slice.length).toBeLessThanOrEqual(6);
    expect(slices.size).toBeGreaterThan(3);
    expect(stage.log.at(-1)?.[0]).toBe('still');
  });

  it('gives up settling when the view moves on, and settles anew', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pass(FRAME + 145);
    const placed = stage.count('.');
    expect(placed).toBeGreaterThan(0);
    stage.pacing.schedule(true);
    stage.pass(30);
    expect(stage.drawn).toBe('passing passing');
    stage.pass(1000);
    expect(stage.drawn).toBe('passing passing still');
    expect(stage.count('.')).toBeGreaterThanOrEqual(20 + placed);
  });

  it('keeps one settling where a drawing at once came before the next frame', () => {
    const stage = new Stage();
    stage.pacing.drawSoon();
    stage.pass(0);
    expect(stage.count('.')).toBe(6);
    stage.pacing.drawSoon();
    stage.pass(0);
    stage.pass(1000);
    expect(stage.count('.')).toBe(6 + 20);
    expect(stage.drawn).toBe('first first still');
  });

  it('draws the end of a movement in passing while elements are out of their places', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pass(FRAME);
    stage.pacing.schedule(false);
    stage.pass(FRAME);
    expect(stage.drawn).toBe('passing passing');
    stage.pass(1000);
    expect(stage.drawn).toBe('passing passing still');
  });

  it('waits no longer once the end of a movement is known', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pass(FRAME + 100);
    stage.pacing.schedule(false);
    stage.pass(1000);
    const [placed] = stage.log.filter(([did]) => did === '.');
    expect(placed?.[1]).toBeLessThan(FRAME + 100 + 140);
  });

  it('draws the end of a movement still where every element moved along', () => {
    const stage = new Stage();
    stage.many = false;
    stage.pacing.schedule(true);
    stage.pass(FRAME);
    stage.pacing.schedule(false);
    stage.pass(1000);
    expect(stage.drawn).toBe('passing still');
  });

  it('draws first without what comes next, and then settles without a rest', () => {
    const stage = new Stage();
    stage.pacing.drawSoon();
    expect(stage.log).toEqual([['first', 0]]);
    stage.pass(90);
    expect(stage.count('+')).toBe(0);
    expect(stage.drawn).toBe('first still');
  });

  it('draws at once what is asked for at once, and not again in the frame that was asked for before', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pacing.draw();
    expect(stage.log).toEqual([['still', 0]]);
    stage.pass(1000);
    expect(stage.drawn).toBe('still');
  });

  it('neither waits nor settles where what is drawn stops the movement, as a list does', () => {
    const stage = new Stage();
    stage.drawing = () => stage.pacing.stop();
    stage.pacing.schedule(true);
    stage.pass(1000);
    expect(stage.drawn).toBe('passing');
    expect(stage.count('+') + stage.count('.')).toBe(0);
    stage.pacing.schedule(false);
    stage.pass(1000);
    expect(stage.drawn).toBe('passing still');
  });

  it('leaves paper alone, even where it was settling, and draws still afterwards', () => {
    const stage = new Stage();
    stage.pacing.schedule(true);
    stage.pass(FRAME + 145);
    const placed = stage.count('.');
    stage.pacing.hold();
    stage.pacing.schedule(true);
    stage.pacing.draw();
    stage.pass(1000);
    expect(stage.drawn).toBe('passing');
    expect(stage.count('.')).toBe(placed);
    stage.pacing.release();
    expect(stage.drawn).toBe('passing still');
  });
});
