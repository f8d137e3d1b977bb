import { describe, expect, it } from 'vitest';
import { tickFormatter } from '../axis/tick-format.ts';
import { chronicleOf, itemWith, measure, TICK_WORDS, viewWith } from '../fixtures.ts';
import { boxOf, STILL_BOXES, stillOf, stillsOf, viewOnTheWay } from './still.ts';

const items = [itemWith({ id: 'a' }), itemWith({ id: 'b', date: '2024-02-01' })];
const setting = {
  words: { write: tickFormatter(TICK_WORDS), today: '' },
  measure,
  prefix: 'still',
} as const;
const chronicle = chronicleOf(items);
const [from, to] = [Date.UTC(2023, 0, 1), Date.UTC(2025, 0, 1)];
const BOX = STILL_BOXES.wide;
const LINE = /stroke="var\(--focus\)"/;

describe('a still', () => {
  it('is one picture, the same each time', () => {
    const view = viewWith({ from, to });
    const svg = stillOf(chronicle, view, BOX, setting);
    expect(svg.match(/<svg /g)).toHaveLength(1);
    expect(stillOf(chronicle, view, BOX, setting)).toBe(svg);
  });

  it('marks the event that is selected, where its time is in the window', () => {
    expect(stillOf(chronicle, viewWith({ from, to }), BOX, setting)).not.toMatch(LINE);
    const chosen = viewWith({ from, to, selected: 'a' });
    expect(stillOf(chronicle, chosen, BOX, setting)).toMatch(LINE);
    const elsewhere = { ...chosen, from: Date.UTC(2024, 0, 1) };
    expect(stillOf(chronicle, elsewhere, BOX, setting)).not.toMatch(LINE);
    expect(stillOf(chronicle, { ...chosen, selected: 'gone' }, BOX, setting)).not.toMatch(LINE);
  });

  it('draws the line over the bands behind the axis, and below the first name', () => {
    const svg = stillOf(chronicle, viewWith({ from, to, selected: 'a' }), BOX, setting);
    const line = svg.search(LINE);
    expect(svg).toContain('var(--band)');
    expect(line).toBeGreaterThan(svg.lastIndexOf('var(--band)'));
    expect(line).toBeLessThan(svg.indexOf('<text'));
  });

  it('is the same drawn alone or after others of its events', () => {
    const draw = stillsOf(chronicle, viewWith({ from, to, selected: 'a' }), BOX, setting);
    for (const first of [from, Date.UTC(2023, 6, 1), Date.UTC(2024, 0, 1)]) {
      const view = viewWith({ from: first, to, selected: 'a' });
      expect(draw(view)).toBe(stillOf(chronicle, view, BOX, setting));
    }
  });

  it('names single events in a window of years, be there dozens before and after it', () => {
    // One a year in the window, and so many beside it that a page would stack them.
    const years = Array.from({ length: 8 }, (_, at) =>
      itemWith({ id: `own${at}`, title: `Own event ${at}`, date: `${2012 + at}-05-01` }),
    );
    const beside = Array.from({ length: 60 }, (_, at) =>
      itemWith({ id: `beside${at}`, date: `${at < 30 ? 1990 : 2024}-05-01` }),
    );
    const story = chronicleOf([...years, ...beside]);
    const window = { from: Date.UTC(2011, 0, 1), to: Date.UTC(2020, 6, 1) };
    const view = viewWith({ ...window, lanes: 'none' });
    const svg = stillOf(story, view, boxOf(story, view, 'wide'), setting);
    const named = years.filter(({ title }) => svg.includes(title));
    expect(named.length).toBeGreaterThanOrEqual(7);
  });

  it('of a chronicle without events is empty, and no fault', () => {
    const none = chronicleOf([]);
    expect(stillOf(none, viewWith({ from, to, selected: 'a' }), BOX, setting)).toContain('<svg');
  });
});

describe('the box of a still', () => {
  const plain = viewWith({ from, to, lanes: 'none' });
  const many = chronicleOf(Array.from({ length: 50 }, (_, index) => itemWith({ id: `e${index}` })));

  it('is as high as its events need, and no higher than there is room', () => {
    const low = boxOf(chronicle, plain, 'wide').height;
    expect(low).toBeLessThan(BOX.height);
    expect(boxOf(chronicleOf([]), plain, 'wide').height).toBeLessThan(low);
    expect(boxOf(many, plain, 'wide')).toEqual(BOX);
    expect(boxOf(many, plain, 'narrow')).toEqual(STILL_BOXES.narrow);
  });

  it('has all its height where the lanes share it', () => {
    expect(boxOf(chronicle, viewWith({ from, to }), 'wide')).toEqual(BOX);
  });

  it('is filled by the drawing: one lane without a name leaves no room for names', () => {
    const svg = stillOf(chronicle, plain, boxOf(chronicle, plain, 'narrow'), setting);
    const [, left = '', width = ''] = /viewBox="([\d.]+) 0 ([\d.]+) /.exec(svg) ?? [];
    expect(Number(left)).toBeGreaterThan(50);
    expect(Number(width)).toBe(STILL_BOXES.narrow.width);
  });
});

describe('the way from one step to the next', () => {
  const [a, b] = [viewWith({ from, to }), viewWith({ from: Date.UTC(2000, 0, 1), to })];

  it('begins at the one and ends at the other', () => {
    const start = viewOnTheWay(a, b, 0);
    expect([start.from, start.to]).toEqual([a.from, a.to]);
    expect(viewOnTheWay(a, b, 1)).toBe(b);
  });

  it('never leaves the time between them', () => {
    for (let share = 0; share < 1; share += 0.1) {
      const { from: first, to: last } = viewOnTheWay(a, b, share);
      expect(first).toBeGreaterThanOrEqual(b.from - 1);
      expect(first).toBeLessThanOrEqual(a.from + 1);
      expect(last).toBeCloseTo(to, -3);
    }
  });
});
