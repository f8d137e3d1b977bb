import { describe, expect, it } from 'vitest';
import { barWith, measure } from '../fixtures.ts';
import type { TimelineBar } from '../items/item.ts';
import type { View } from '../view/view.ts';
import { drawnWith, expectClear } from './path-look.test-drawing.ts';
import type { BarLook } from './path-look.ts';
import { pathShapes } from './path-shapes.ts';
import type { Box } from './place.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

/** No two texts of a row share a place, and none leaves the axis. */
function expectApart(looks: readonly BarLook[], end: number): void {
  const stretches = looks
    .flatMap(({ name, notes }) => [...(name ? [name] : []), ...notes].map(({ at }) => at))
    .toSorted((a, b) => a.from - b.from);
  for (const [index, { from, to }] of stretches.entries()) {
    expect(from).toBeGreaterThanOrEqual(stretches[index - 1]?.to ?? 0);
    expect(to).toBeLessThanOrEqual(end);
  }
}

function nameOf(bar: TimelineBar, own: Partial<View> = {}) {
  const { drawn, looks } = drawnWith([bar], own);
  const [look] = looks;
  if (!look) throw new Error('the strategy is in the window');
  return { ...look, frame: drawn.frame };
}

describe('the name of a strategy', () => {
  it('stands before its beginning, whole, with what it does to the one before', () => {
    const { name, placed } = nameOf(barWith({ label: 'Plan', relation: 'replaces Old plan' }));
    expect(name).toMatchObject({ text: 'Plan replaces Old plan', cut: false, isBrief: false });
    expect(name?.at.to).toBeLessThan(placed.start);
    expect(name?.box.width).toBe(measure('Plan replaces Old plan') + 1);
  });

  it('leaves out what it does to the one before where only the name has room', () => {
    const bar = barWith({ start: year(1990), end: null, label: 'Plan', relation: 'x'.repeat(60) });
    expect(nameOf(bar).name).toMatchObject({ text: 'Plan', isBrief: true, cut: false });
  });

  it('stands behind its beginning where there is no room before it, and the path gives way', () => {
    const { drawn, looks } = drawnWith([barWith({ start: year(1976), end: null, label: 'Plan' })]);
    const [look] = looks;
    expect(look?.name?.at.from).toBeGreaterThan(look?.placed.start ?? Infinity);
    expectClear(look ? pathShapes(drawn, look) : [], looks[0]?.name?.box as Box);
  });

  it('stands where the window begins when its path comes in from before', () => {
    const { name, frame } = nameOf(barWith({ start: year(1980), end: year(2009), label: 'Plan' }), {
      from: year(2000),
      to: year(2010),
    });
    expect(name?.at.from).toBeGreaterThan(frame.start);
    expect(name?.at.from).toBeLessThan(frame.start + 30);
  });

  it('stands behind the end of a path that leaves the window at once', () => {
    const { name, placed } = nameOf(barWith({ label: 'A programme' }), {
      from: Date.UTC(2024, 10, 1),
      to: year(2034),
    });
    expect(name?.at.from).toBeGreaterThan(placed.end);
  });

  it('is not given up in the row of links for the number of those that have no room', () => {
    const window = { from: year(2000), to: year(2010) };
    const one = (label: string) => barWith({ id: label, label, start: year(1980), end: null });
    const end = ({ drawn }: ReturnType<typeof drawnWith>) => drawn.frame.start + drawn.frame.length;
    const alone = drawnWith([one('x')], window);
    // As long as the row, less what would be the number's.
    const letters =
      Math.floor((end(alone) - (alone.looks[0]?.name?.at.from ?? 0)) / measure('x')) - 4;
    const long = 'x'.repeat(letters);
    const both = drawnWith([one(long), one('y'.repeat(letters))], window);
    expect(both.looks.map(({ name }) => name?.text)).toEqual([long]);
    expectApart(both.looks, end(both));
  });

  it('stands in the row of links where it holds all through the window, after what they are', () => {
    const bars = ['A plan', 'A scheme', 'x'.repeat(200), 'A law'].map((label, at) =>
      barWith({ id: label, label, start: year(1980 + at), end: null }),
    );
    const { drawn, looks } = drawnWith(bars, { from: year(2000), to: year(2010) });
    // What has no room is no gap, and is counted.
    expect(looks.map(({ name }) => name?.text)).toEqual(['A plan', 'A scheme', 'A law']);
    expect(looks.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      ['In force:'],
      [],
      ['and 1 more'],
    ]);
    expectApart(looks, drawn.frame.start + drawn.frame.length);
    expect(new Set(looks.map(({ name }) => name?.box.y))).toEqual(new Set([drawn.frame.axis.size]));
    expect(looks.flatMap((look) => pathShapes(drawn, look))).toEqual([]);
  });

  it('is followed by how many more there are only where some have no room', () => {
    const bars = Array.from({ length: 20 }, (_, at) =>
      barWith({ id: `s${at}`, label: `Strategy ${at}`, start: year(1980 + at), end: null }),
    );
    const window = { from: year(2005), to: year(2010) };
    const few = drawnWith(bars.slice(0, 3), window);
    expect(few.looks.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(['In force:']);
    for (const count of [8, 9, 10, 20]) {
      const { drawn, looks } = drawnWith(bars.slice(0, count), window);
      const notes = looks.flatMap((look) => look.notes.map(({ text }) => text));
      const left = count - looks.length;
      expect(notes).toEqual(['In force:', ...(left > 0 ? [`and ${left} more`] : [])]);
      expectApart(looks, drawn.frame.start + drawn.frame.length);
    }
  });

  it('is cut only where the window has no room for it at all, and then between words', () => {
    const bar = barWith({ start: year(2010), end: null, label: `${'word '.repeat(60)}2025-2030` });
    const { name } = nameOf(bar);
    expect(name).toMatchObject({ cut: true, isBrief: true });
    expect(name?.text).toMatch(/^(word )+word…$/);
    expect(nameOf({ ...bar, label: 'x'.repeat(60) }).name).toMatchObject({ cut: false });
  });

  it('is left out where not one word of it has room', () => {
    const bar = barWith({ start: year(2010), end: null, label: 'x'.repeat(300) });
    expect(nameOf(bar).name).toBeNull();
  });
});

describe('what is written along a path', () => {
  const goals = [{ year: 2030, texts: ['Ten'], measured: true }];
  it('are its goals at their years', () => {
    const { notes, placed } = nameOf(barWith({ horizons: [2030], goals }));
    expect(notes.map(({ text }) => text)).toEqual(['Ten']);
    expect(notes[0]?.at.from).toBeGreaterThan(placed.horizons[0] ?? Infinity);
  });

  it('are its milestones too where the window is near enough to tell them apart', () => {
    const bar = barWith({ milestones: [{ at: Date.UTC(2022, 5, 1), text: 'A step' }] });
    const in2022 = { from: year(2021), to: year(2024) };
    expect(nameOf(bar, in2022).notes.map(({ text }) => text)).toEqual(['A step']);
    expect(nameOf(bar).notes).toEqual([]);
  });
});
