import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barWith, BOUNDS, chronicleOf, measure, NARROW, viewWith, WIDE } from '../fixtures.ts';
import { DAY, type TimelineBar } from '../items/item.ts';
import type { PlacedBar } from '../paths/placed-path.ts';
import type { View } from '../view/view.ts';
import { arrangement } from './arrangement.ts';
import { textBoxes } from './breaks.ts';
import { layout, lookThrough, type Layout } from './layout.ts';
import { barLooks, type BarLook } from './path-look.ts';
import { boxesOf, drawnWith, expectClear, meet } from './path-look.test-drawing.ts';
import { dropShapes, pathShapes } from './path-shapes.ts';
import type { Box } from './place.ts';
import type { Outline } from './shape.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

describe('a goal', () => {
  const goals = [2030, 2045].map((goal) => ({ year: goal, texts: ['Ten'], measured: true }));
  const bar = barWith({ end: null, horizons: [2030, 2045], goals });
  const signsOf = (own: Partial<View>, beyond: Layout['frame']['beyond'] = []) => {
    const chronicle = chronicleOf([], [bar]);
    const arranged = arrangement(chronicle, viewWith(own), WIDE, measure);
    const frame = { ...arranged.frame, length: beyond[0] ? 800 : arranged.frame.length, beyond };
    const drawn = lookThrough(chronicle, viewWith(own), { ...arranged, frame });
    const [look] = barLooks(drawn, measure, {});
    const shapes = look ? pathShapes(drawn, look) : [];
    return {
      frame,
      notes: look?.notes ?? [],
      shapes,
      signs: shapes.filter(
        ({ kind, ...rest }) => kind === 'sign' && 'shape' in rest && rest.shape === 'diamond',
      ),
    };
  };

  it('is a whole diamond where all of time ends with its year', () => {
    const { frame, signs } = signsOf({});
    expect(signs).toHaveLength(2);
    const last = boxesOf(signs[1] as Outline)[0] as Box;
    expect(last.x + last.width).toBeLessThanOrEqual(frame.start + frame.length);
  });

  it('stands in the column of its year where that lies beyond the axis, with its words and a line to it', () => {
    const beyond = [2030, 2045].map((column, at) => ({
      year: column,
      start: 930 + 90 * at,
      size: 90,
    }));
    const { frame, notes, shapes, signs } = signsOf({ to: year(2027) }, beyond);
    const [first, second] = signs.map((sign) => boxesOf(sign)[0]?.x ?? 0);
    expect(first).toBeGreaterThan(930);
    expect(second).toBeGreaterThan(1020);
    expect(notes.map(({ at }) => [at.from > 930, at.to <= 1020])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(notes[1]?.at.to).toBeLessThanOrEqual(1110);
    const end = frame.start + frame.length;
    const lines = shapes.filter(({ kind }) => kind === 'path').flatMap(boxesOf);
    const after = lines.filter(({ x, height }) => height === 0 && x >= end);
    expect(Math.min(...after.map(({ x }) => x))).toBeCloseTo(end, 0);
    expect(Math.max(...after.map(({ x, width }) => x + width))).toBeGreaterThan(second ?? Infinity);
  });

  it('has its words beside it whatever of its path lies behind the axis', () => {
    const steps = [2028, 2031].map((at) => ({ at: year(at), text: 'Step' }));
    const long = { ...bar, end: year(2029), milestones: steps };
    const beyond = [{ year: 2030, width: 140 }];
    const [own, view] = [chronicleOf([], [long]), viewWith({ to: year(2027) })];
    const drawn = layout(own, view, { ...WIDE, beyond }, measure);
    const [look] = barLooks(drawn, measure, {});
    const column = drawn.frame.beyond[0];
    expect(look?.notes.map(({ text }) => text)).toEqual(['Ten']);
    expect(look?.notes[0]?.at.from).toBeGreaterThan((column?.start ?? Infinity) + 21 + 6);
  });

  it('of a year without a column is on the torn edge before the next one, and behind the last nowhere', () => {
    const beyond = [2030, 2045].map((column) => ({ year: column, width: 140 }));
    const placesOf = (...horizons: number[]) => {
      const own = chronicleOf([], [{ ...bar, horizons, goals: [] }]);
      const drawn = layout(own, viewWith({ to: year(2027) }), { ...WIDE, beyond }, measure);
      const [look] = barLooks(drawn, measure, {});
      const shapes = look ? pathShapes(drawn, look) : [];
      const [first, second] = drawn.frame.beyond.map(({ start }) => start);
      const signs = shapes.flatMap((shape) =>
        shape.kind === 'sign' && shape.shape === 'diamond' ? shape.x : [],
      );
      return { signs, first: first ?? 0, second: second ?? 0 };
    };
    const between = placesOf(2035);
    expect(between.signs).toEqual([between.second - 6]);
    const before = placesOf(2028);
    expect(before.signs).toEqual([before.first - 6]);
    expect(placesOf(2060).signs).toEqual([]);
    expect(placesOf(2020).signs[0]).toBeLessThan(before.first - 6);
  });

  it('is not drawn out of the window', () => {
    expect(signsOf({ to: year(2027) }).signs).toEqual([]);
  });
});

describe('a succession', () => {
  const chain = [
    barWith({ id: 'a', start: year(2010), end: year(2020) }),
    barWith({ id: 'b', start: year(2018), end: null, follows: ['a'] }),
    barWith({ id: 'c', start: year(2022), end: null, follows: ['b', 'gone'] }),
  ];
  const drops = (bars: readonly TimelineBar[], own: Partial<View> = {}, viewport = WIDE) => {
    const { drawn, looks } = drawnWith(bars, own, viewport);
    return dropShapes(drawn, looks, textBoxes(drawn, looks));
  };

  it('is a line down from each to the next, where both are drawn', () => {
    expect(drops(chain)).toHaveLength(2);
    expect(drops(chain.slice(1))).toHaveLength(1);
  });

  it('has no line out of the window', () => {
    expect(drops(chain, { from: year(2019), to: year(2021) })).toEqual([]);
  });

  it('leads on from one that was over before the next began', () => {
    const late = barWith({ id: 'd', start: year(2024), end: null, follows: ['a'] });
    const { drawn } = drawnWith([chain[0] as TimelineBar, late]);
    const [line] = drops([chain[0] as TimelineBar, late]);
    const { x, y, width } = boxesOf(line as Outline).find(({ height }) => height === 0) as Box;
    expect(x).toBeCloseTo(drawn.scale.at(year(2020)), 0);
    expect(x + width).toBeCloseTo(drawn.scale.at(year(2024)) - 5, 0);
    expect(y).toBe(middleOfRow(drawn, 'a'));
  });

  it('has no line to one that would have begun before what it follows', () => {
    const early = barWith({ id: 'd', start: year(2000), end: null, follows: ['a'] });
    expect(drops([early, barWith({ id: 'a', start: year(2010), follows: [] })])).toEqual([]);
  });

  it('round a circle is drawn once', () => {
    const circle = [
      barWith({ id: 'a', start: year(2010), end: null, follows: ['b'] }),
      barWith({ id: 'b', start: year(2012), end: null, follows: ['a'] }),
    ];
    expect(drops(circle)).toHaveLength(1);
  });
});

it('no text of strategies overlaps another, a circle or a line, in any window and either direction', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const years = fc.integer({ min: 1975, max: 2044 });
  const draft = fc.record({
    start: some(years),
    drafted: some(years),
    soft: fc.boolean(),
    end: some(fc.integer({ min: 1, max: 40 })),
    endSoft: fc.boolean(),
    label: fc.stringMatching(/^[a-z ]{1,60}$/),
    relation: fc.stringMatching(/^[a-z ]{0,30}$/),
    follows: fc.subarray(ids),
    goals: fc.uniqueArray(years, { maxLength: 3 }),
    steps: fc.array(years, { maxLength: 4 }),
  });
  const barOf = (given: typeof draft extends fc.Arbitrary<infer T> ? T : never, at: number) => {
    const start = given.start ?? (given.drafted === null ? 2000 : null);
    return barWith({
      id: ids[at] ?? '',
      start: start === null ? null : year(start),
      drafted: given.drafted === null ? null : year(Math.min(given.drafted, start ?? Infinity)),
      heldBy: given.soft && start !== null ? year(start + 1) : null,
      end: given.end === null ? null : year((start ?? given.drafted ?? 2000) + given.end),
      endSoft: given.endSoft,
      label: given.label,
      relation: given.relation,
      follows: given.follows,
      horizons: given.goals,
      goals: given.goals.map((goal) => ({ year: goal, texts: [given.relation], measured: false })),
      milestones: given.steps.map((step) => ({ at: year(step) + 40 * DAY, text: given.label })),
    });
  };
  const window = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 2, max: 9000 }));
  const bars = fc.array(draft, { maxLength: ids.length }).map((all) => all.map(barOf));
  fc.assert(
    fc.property(bars, window, fc.constantFrom(WIDE, NARROW), (list, [first, days], viewport) => {
      const from = BOUNDS.from + first * DAY;
      const { drawn, looks } = drawnWith(list, { from, to: from + days * DAY }, viewport);
      const texts = looks.flatMap(({ name, notes }) => [...(name ? [name] : []), ...notes]);
      const boxes = texts.map(({ box }) => box);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
        expect(box.x).toBeGreaterThanOrEqual(drawn.frame.start);
        expect(box.x + box.width).toBeLessThanOrEqual(viewport.width + 0.01);
      });
      const shapes = [
        ...dropShapes(drawn, looks, boxes),
        ...looks.flatMap((look) => pathShapes(drawn, look)),
      ];
      for (const box of boxes) expectClear(shapes, box);
      expectJoined(drawn, looks, dropShapes(drawn, looks, boxes));
    }),
    { numRuns: 500 },
  );
});

/** Each way down begins on the path of what is followed, and ends over the beginning of what follows. */
function expectJoined(drawn: Layout, looks: readonly BarLook[], drops: readonly Outline[]): void {
  const { start, length } = drawn.frame;
  const paths = looks.map(({ placed }) => placed).filter(({ isLink }) => !isLink);
  const beginOf = ({ nodes, start: first }: PlacedBar) => nodes.at(-1) ?? first;
  const wanted = paths.flatMap((below) =>
    paths
      .filter(({ bar, track }) => below.bar.follows.includes(bar.id) && track < below.track)
      .filter((above) => above.start <= beginOf(below))
      .map(({ bar }) => ({ x: beginOf(below), y: middleOfRow(drawn, bar.id) })),
  );
  const seen = wanted.filter(({ x }) => x >= start && x <= start + length);
  expect(drops).toHaveLength(seen.length);
  for (const line of drops) {
    const [x = 0, y = 0] = line.kind === 'path' ? numbersIn(line.d) : [];
    const joins = seen.some((own) => Math.abs(own.x - x - 5) < 0.2 && Math.abs(own.y - y) < 0.2);
    expect(joins).toBe(true);
  }
}

function numbersIn(d: string): number[] {
  return [...d.matchAll(/-?[\d.]+/g)].map(Number);
}

function middleOfRow({ bars, frame }: Layout, id: string): number {
  const band = frame.tracks[bars.find(({ bar }) => bar.id === id)?.track ?? -1];
  return (band?.start ?? 0) + (band?.size ?? 0) / 2;
}
