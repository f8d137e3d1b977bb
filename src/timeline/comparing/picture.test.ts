import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import type { TimelineItem } from '../items/item.ts';
import { BOUNDS, itemWith, measure, randomItems, TICK_WORDS } from '../fixtures.ts';
import { compare } from './compare.ts';
import { pictureOf, type ComparedPicture, type Paper } from './picture.ts';
import type { Pair } from './selection.ts';

const busan = { kind: 'partner', id: 'busan' } as const;
const shanghai = { kind: 'partner', id: 'shanghai' } as const;
const period = (from: number, to: number) => ({ kind: 'period', from, to }) as const;
const PAPER: Paper = { width: 1000, height: 150, line: 18, lines: 5 };
const draw = (items: readonly TimelineItem[], pair: Pair, paper = PAPER) =>
  pictureOf(compare(items, pair, BOUNDS), paper, TICK_WORDS, measure);
const both = (ids: string[], own: Parameters<typeof itemWith>[0] = {}) =>
  ids.map((id) => itemWith({ id, partners: ['busan', 'shanghai'], ...own }));

const random = (seed: number, count: number) =>
  randomItems(count, seed).map((item, index) => ({
    ...item,
    partners: [['busan'], ['shanghai'], ['busan', 'shanghai']][index % 3] ?? [],
  }));
const pictures = fc
  .tuple(
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 0, max: 240 }),
    fc.constantFrom(280, 330, 1000, 1880),
    fc.constantFrom<Pair>([busan, shanghai], [period(2010, 2012), period(2020, 2026)]),
  )
  .map(([seed, count, width, pair]) => ({
    items: random(seed, count),
    pair,
    paper: { ...PAPER, width },
  }));
const sidesOf = ({ sides }: ComparedPicture) => sides;

describe('two selections drawn', () => {
  it('have one dot for each event, none on another and all on the paper', () => {
    fc.assert(
      fc.property(pictures, ({ items, pair, paper }) => {
        const comparison = compare(items, pair, BOUNDS);
        const picture = pictureOf(comparison, paper, TICK_WORDS, measure);
        const { size } = picture.grid;
        sidesOf(picture).forEach(({ dots, height }, at) => {
          const ids = dots.map(({ event }) => event.item.id);
          expect(ids.toSorted()).toEqual(
            comparison.sides[at]?.events.map(({ item }) => item.id).toSorted(),
          );
          dots.forEach((a, index) => {
            expect(a.rise + size / 2).toBeLessThanOrEqual(height + 1e-6);
            expect(a.x > 0 && a.x < paper.width + size).toBe(true);
            for (const b of dots.slice(index + 1)) {
              const apart = Math.max(Math.abs(a.x - b.x), Math.abs(a.rise - b.rise));
              expect(apart).toBeGreaterThan(size - 1e-6);
            }
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('name few events and of many the turning points, within the paper, no name on another or on a dot', () => {
    fc.assert(
      fc.property(pictures, ({ items, pair, paper }) => {
        const picture = draw(items, pair, paper);
        const half = picture.grid.size / 2;
        for (const { names, dots } of sidesOf(picture)) {
          const boxes = names.map(({ x, ends, year, text, rise, dot }) => {
            const width = measure(`${year} `) + measure(text);
            expect(dots.length <= 120 || dot.event.item.importance === 3).toBe(true);
            return { left: ends ? x - width : x, right: ends ? x : x + width, rise };
          });
          boxes.forEach((a, index) => {
            expect(a.left >= 0 && a.right <= paper.width).toBe(true);
            for (const { x, rise } of dots) {
              const isOver = x + half > a.left && x - half < a.right;
              if (isOver)
                expect(a.rise - paper.line / 2).toBeGreaterThanOrEqual(rise + half - 1e-6);
            }
            for (const b of boxes.slice(index + 1)) {
              const apart = a.right < b.left || b.right < a.left;
              expect(apart || Math.abs(a.rise - b.rise) >= paper.line - 1e-6).toBe(true);
            }
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('name first what is on both sides, then what weighs more', () => {
    const narrow = { ...PAPER, width: 130, lines: 1 };
    const items = [
      itemWith({ id: 'own', partners: ['busan'], date: '2020-05-01', importance: 3 }),
      itemWith({ id: 'small', partners: ['busan'], date: '2020-04-01' }),
      ...both(['common'], { date: '2020-06-01' }),
    ];
    const namesOf = (all: readonly TimelineItem[]) =>
      draw(all, [busan, shanghai], narrow).sides[0].names.map(({ dot }) => dot.event.item.id);
    expect(namesOf(items)[0]).toBe('common');
    expect(namesOf(items.slice(0, 2))[0]).toBe('own');
    expect(namesOf(items.slice(1, 2))).toEqual(['small']);
  });

  it('have an event of both sides right across from itself, next to the axis', () => {
    const items = [
      ...both(['c1', 'c2'], { date: '2020-02-01' }),
      itemWith({ id: 'own', partners: ['busan'], date: '2020-01-01' }),
    ];
    const [above, below] = draw(items, [busan, shanghai]).sides;
    const placesOf = (side: typeof above) =>
      side.dots
        .filter(({ event }) => event.common)
        .map(({ event, x, rise }) => [event.item.id, x, rise]);
    expect(placesOf(above)).toEqual(placesOf(below));
    expect(placesOf(above)).toHaveLength(2);
  });

  it('have turning points on top of what is theirs alone', () => {
    const items = ['a', 'b', 'c'].map((id) =>
      itemWith({ id, partners: ['busan'], importance: id === 'a' ? 3 : 1 }),
    );
    const [{ dots }] = draw(items, [busan, shanghai]).sides;
    const rises = new Map(dots.map(({ event, rise }) => [event.item.id, rise]));
    expect(rises.get('a')).toBe(Math.max(...rises.values()));
  });

  it('hold 400 events of one day in the height that there is', () => {
    const many = both(Array.from({ length: 400 }, (_, index) => `e${String(index)}`));
    const { sides, grid } = draw(many, [busan, shanghai]);
    expect(sides.map(({ dots }) => dots.length)).toEqual([400, 400]);
    expect(Math.max(...sides[0].dots.map(({ rise }) => rise))).toBeLessThanOrEqual(150);
    expect(grid.abreast).toBeGreaterThan(1);
  });

  it('grow beyond it rather than lose one of ten thousand', () => {
    const many = both(Array.from({ length: 10_000 }, (_, index) => `e${String(index)}`));
    const { sides, grid } = draw(many, [busan, shanghai], { ...PAPER, width: 300 });
    expect(sides[0].dots).toHaveLength(10_000);
    expect(grid.size).toBeGreaterThanOrEqual(1.5);
  });

  it('cut a name that has no end, and keep its year', () => {
    const [{ names }] = draw(
      both(['a'], { title: 'Donaudampfschifffahrtsgesellschaft'.repeat(4), importance: 3 }),
      [busan, shanghai],
      { ...PAPER, width: 320 },
    ).sides;
    expect(names[0]?.year).toBe('2023');
    expect(names[0]?.text).toMatch(/^Donau.*…$/);
  });

  it('are an axis without dots where nothing is there', () => {
    const { sides, ticks } = draw([], [busan, null]);
    expect(sides.map(({ dots, height }) => [dots.length, height])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(ticks.length).toBeGreaterThan(0);
  });
});

describe('the ticks of the axis', () => {
  const labelsOf = (pair: Pair, width: number, items: readonly TimelineItem[] = random(3, 60)) =>
    draw(items, pair, { ...PAPER, width }).ticks.map(({ labels }) => labels);

  it('name on each side the years of its own period', () => {
    expect(labelsOf([period(2015, 2016), period(2022, 2024)], 160)).toEqual([
      ['2015', '2022'],
      ['2016', '2023'],
      ['', '2024'],
    ]);
  });

  it('name months where there is room, the same on both sides', () => {
    const labels = labelsOf([period(2015, 2015), period(2022, 2022)], 1000);
    expect(labels).toHaveLength(12);
    expect(labels[0]).toEqual(['2015', '2022']);
    for (const [above, below] of labels.slice(1)) expect(above).toBe(below);
  });

  it('stand at round years on one axis', () => {
    const items = [
      itemWith({ id: 'a', date: '1977', partners: ['busan'] }),
      itemWith({ id: 'b', date: '2026', partners: ['busan'] }),
    ];
    expect(labelsOf([busan, shanghai], 300, items).map(([label]) => label)).toEqual([
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
  });

  it('are never nearer to each other than their words, over 3,000 years', () => {
    const items = [
      itemWith({
        id: 'a',
        start: midnight(-900),
        end: midnight(-899),
        precision: 'year',
        partners: ['busan'],
      }),
      itemWith({ id: 'b', date: '2026', partners: ['busan'] }),
    ];
    const { ticks, grid } = draw(items, [busan, shanghai]);
    const places = ticks.map(({ month }) => month * grid.pixelsPerMonth);
    const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(ticks.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(measure('0000'));
  });
});
