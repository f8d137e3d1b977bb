import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barWith, BOUNDS, chronicleOf, itemWith, measure, WIDE } from '#timeline/fixtures.ts';
import { toggleFilter } from '#timeline/view/narrowing.ts';
import { pan, viewOf, zoomAt, type View } from '#timeline/view/view.ts';
import { FrameGlide } from './frame-glide.ts';
import { ViewStore } from './store.ts';

/** Many events of politics in recent years, one of the economy long ago, and a strategy of the eighties. */
const items = [
  itemWith({ id: 'old', date: '1980-05-02', pillars: ['economic'] }),
  ...Array.from({ length: 60 }, (_, at) =>
    itemWith({ id: `e${String(at)}`, date: `20${10 + Math.floor(at / 6)}-0${1 + (at % 6)}-10` }),
  ).map((item) => ({ ...item, pillars: ['political'] })),
];
const bar = barWith({ start: Date.UTC(1980, 0), end: Date.UTC(1990, 0) });
const chronicle = chronicleOf(items, [bar]);
const home = viewOf(BOUNDS);
const over = (from: number, to: number): View => ({
  ...home,
  from: Date.UTC(from, 0),
  to: Date.UTC(to, 0),
});

const storeOf = (view: View = home) => new ViewStore(chronicle, view, WIDE, measure);

/** A clock that only the test moves on, a frame at a time. */
class Frames {
  time = 0;
  readonly #waiting = new Map<number, () => void>();
  #last = 0;
  readonly now = () => this.time;
  readonly nextFrame = (run: () => void) => {
    this.#waiting.set(++this.#last, run);
    return this.#last;
  };
  readonly dropFrame = (frame: number) => void this.#waiting.delete(frame);

  pass(ms: number): void {
    this.time += ms;
    const due = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const run of due) run();
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }
}

describe('the frame of a view', () => {
  it('stays as it is through a whole gesture, and follows what the window holds at rest', () => {
    const store = storeOf();
    const { frame } = store.layout();
    store.hold('hand');
    for (let step = 0; step < 40; step++) {
      store.set(step % 2 ? pan(store.view, 9e9) : zoomAt(store.view, 1.2, BOUNDS.from), 'move');
      expect(store.layout().frame).toEqual(frame);
      expect(store.passing().frame).toEqual(frame);
      // A hand at rest has not let go.
      expect(store.settle()).toBe(false);
    }
    store.letGo('hand');
    expect(store.settle()).toBe(true);
    store.glide(1);
    expect(store.layout().frame).not.toEqual(frame);
    expect(store.settle()).toBe(false);
  });

  it('is the same for the same view, whatever way it was come to', () => {
    const years = fc.tuple(fc.integer({ min: 1975, max: 2020 }), fc.integer({ min: 1, max: 25 }));
    fc.assert(
      fc.property(fc.array(years, { minLength: 1, maxLength: 6 }), (windows) => {
        const store = storeOf();
        store.layout();
        for (const [at, [from, length]] of windows.entries()) {
          store.set(over(from, from + length), at % 2 ? 'act' : 'move');
          store.settle();
          store.glide(at % 3 ? 0.4 : 1);
        }
        store.settle();
        store.glide(1);
        expect(store.frame).toEqual(storeOf(store.view).frame);
      }),
      { numRuns: 50 },
    );
  });

  it('has an empty lane as a line and a track without bars closed', () => {
    const [past, present] = [over(1978, 1983), over(2010, 2020)].map((view) => storeOf(view).frame);
    const sizes = (frame: typeof past) => frame?.lanes.map(({ size }) => Math.round(size));
    expect(sizes(past)?.[0]).toBe(28);
    expect(sizes(past)?.[1]).toBeGreaterThan(200);
    expect(sizes(present)?.[1]).toBe(28);
    // The first is the row of links, of which neither window has any.
    const rows = [past, present].map((frame) => frame?.tracks.map(({ size }) => size));
    expect(rows).toEqual([
      [0, 24],
      [0, 0],
    ]);
  });

  it('of other events leaves nothing to settle, drawn or not', () => {
    const store = storeOf();
    store.layout();
    store.set(toggleFilter(store.view, 'pillar', 'economic'), 'act');
    expect(store.settle()).toBe(false);
    expect(store.frame).toEqual(storeOf(store.view).frame);
  });

  it('of other events leaves nothing to settle, drawn or not', () => {
    const store = storeOf();
    store.layout();
    store.set(toggleFilter(store.view, 'pillar', 'economic'), 'act');
    expect(store.settle()).toBe(false);
    expect(store.frame).toEqual(storeOf(store.view).frame);
  });

  it('of other events is there at once', () => {
    const store = storeOf();
    const before = store.layout().frame;
    store.set(toggleFilter(store.view, 'pillar', 'economic'), 'act');
    expect(store.layout().frame.lanes).toHaveLength(1);
    expect(store.layout().frame).not.toEqual(before);
    expect(store.settle()).toBe(false);
  });
});

describe('a frame that settles', () => {
  const begin = (isCalm: boolean) => {
    const [frames, store] = [new Frames(), storeOf()];
    store.layout();
    const heights: number[] = [];
    const look = () => heights.push(store.layout().frame.lanes[1]?.size ?? 0);
    const glide = new FrameGlide(frames, store, () => isCalm, look);
    store.set(over(1978, 1983), 'move');
    look();
    glide.settle();
    return { frames, store, heights, look, glide };
  };

  it('glides there in a fifth of a second', () => {
    const { frames, heights, store } = begin(false);
    for (let step = 0; step < 13; step++) frames.pass(16);
    expect(frames.isIdle).toBe(true);
    expect(heights.length).toBeGreaterThan(10);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights.at(-1)).toBe(storeOf(store.view).frame.lanes[1]?.size);
  });

  it('is there at once for readers who asked for less motion', () => {
    const { frames, heights, look, store } = begin(true);
    look();
    expect(frames.isIdle).toBe(true);
    expect(heights.at(-1)).toBe(storeOf(store.view).frame.lanes[1]?.size);
  });

  it('begins anew from where it is when the view goes on meanwhile', () => {
    const { frames, heights, store, glide } = begin(false);
    frames.pass(16);
    frames.pass(16);
    const before = heights.at(-1);
    store.set(over(2010, 2020), 'move');
    glide.settle();
    expect(store.layout().frame.lanes[1]?.size).toBe(before);
    for (let step = 0; step < 14; step++) frames.pass(16);
    expect(heights.at(-1)).toBe(28);
    expect(frames.isIdle).toBe(true);
  });
});
