import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, itemWith, TODAY } from '../fixtures.ts';
import { DAY, type TimelineItem } from '../items/item.ts';
import { CARD, closedHeight, QUIET } from './measures.ts';
import { planCards, type CardPlan, type CardQuestion, type CardStyle } from './plan.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const WINDOW = { from: day('2023-04-01'), to: day('2023-05-16') };
const LANES = ['political', 'economic', 'cultural'];
const laneOf = ({ pillars }: TimelineItem) => LANES.indexOf(pillars[0] ?? '');
const STYLE: CardStyle = {
  unit: 1,
  coarse: false,
  opened: null,
  wording: 'full',
  heightOf: (_, width) => closedHeight(width < 400 ? 2 : 1, 'full'),
};

const at = (id: string, date: string, pillar = 'political') =>
  itemWith({ id, date, pillars: [pillar] });

function asked(items: readonly TimelineItem[], own: Partial<CardQuestion> = {}): CardQuestion {
  const plot = { start: 120, length: 1136, height: 560 };
  const common = { laneOf, lanes: LANES.length, bounds: BOUNDS, today: TODAY, style: STYLE };
  return { items, window: WINDOW, plot, ...common, ...own };
}

/** Six weeks of 2023: five visits, and two undertakings that run through. */
const SPRING = [
  at('scheme', '2021/2026'),
  at('task-force', '2023~'),
  at('governor', '2023-04-05'),
  at('laos', '2023-04-07/2023-04-11'),
  at('new-year', '2023-04-13'),
  at('regulation', '2023-04-26'),
  at('montevideo', '2023-04-27'),
];
const idsOf = (
  plan: CardPlan | null,
  items: readonly TimelineItem[],
  part: 'cards' | 'runs' = 'cards',
) => plan?.[part].map(({ item }) => items[item]?.id);

describe('a near window', () => {
  const plan = planCards(asked(SPRING));

  it('has a card for each event', () => {
    expect(idsOf(plan, SPRING)).toEqual([
      ...['governor', 'laos', 'new-year', 'regulation', 'montevideo'],
    ]);
  });

  it('closes what runs through it up to a line', () => {
    expect(idsOf(plan, SPRING, 'runs')).toEqual(['scheme', 'task-force']);
  });

  it('has a line for a lane without events, and a rail for one with cards', () => {
    const quiet = plan?.lanes.map((lane) => lane.quiet);
    expect(quiet).toEqual([false, true, true]);
    expect(plan?.lanes.map(({ rail }) => rail !== null)).toEqual([true, false, false]);
    expect(plan?.lanes[1]?.height).toBe(QUIET.fine);
  });

  it('gives a lane of lines alone no rail', () => {
    const alone = planCards(asked(SPRING.slice(0, 2)));
    expect(alone?.lanes[0]).toMatchObject({ rail: null, quiet: false });
    expect(alone?.cards).toEqual([]);
  });

  it('has empty lanes that a finger can hit', () => {
    const style = { ...STYLE, coarse: true };
    expect(planCards(asked(SPRING, { style }))?.lanes[1]?.height).toBe(QUIET.coarse);
  });

  it('hangs what began before it from its edge', () => {
    const items = [at('earlier', '2023-03-20/2023-04-10')];
    expect(planCards(asked(items))?.cards[0]).toMatchObject({ anchor: WINDOW.from, x: 0 });
  });
});

describe('no cards', () => {
  it('are in a window without events', () => {
    expect(planCards(asked([at('far', '1990-01-01')]))).toBeNull();
  });

  it('are where they do not fit: twelve of one day', () => {
    const items = Array.from({ length: 12 }, (_, n) => at(`e${n}`, '2023-04-20'));
    expect(planCards(asked(items))).toBeNull();
  });

  it('are of thirty events of a lane', () => {
    const items = Array.from({ length: 30 }, (_, n) => at(`e${n}`, `2023-04-${10 + (n % 20)}`));
    expect(planCards(asked(items))).toBeNull();
  });

  it('are where they would fill more than their share of the plot', () => {
    const plot = { start: 0, length: 500, height: 500 };
    const spread = [
      at('a', '2023-04-01'),
      at('b', '2023-04-24'),
      at('c', '2023-04-24', 'economic'),
    ];
    expect(planCards(asked(spread, { plot }))).not.toBeNull();
    const crowd = [...spread, at('d', '2023-04-01', 'economic'), at('e', '2023-04-02', 'cultural')];
    expect(planCards(asked(crowd, { plot }))).toBeNull();
  });

  it('are in letters of twice the size where there is room for one size only', () => {
    const heightOf: CardStyle['heightOf'] = (item, width) => 2 * STYLE.heightOf(item, width / 2);
    const style = { ...STYLE, unit: 2, heightOf };
    expect(planCards(asked(SPRING, { style }))).toBeNull();
    const two = SPRING.filter(({ id }) => ['governor', 'montevideo'].includes(id));
    expect(planCards(asked(two, { style }))).not.toBeNull();
  });

  it('are in a long window of more than twelve events, however much room there is', () => {
    const window = { from: day('2010-01-01'), to: day('2023-01-01') };
    const plot = { start: 0, length: 4000, height: 2000 };
    const of = (count: number) =>
      Array.from({ length: count }, (_, n) => at(`e${n}`, `${2010 + n}`));
    expect(planCards(asked(of(12), { window, plot }))?.cards).toHaveLength(12);
    expect(planCards(asked(of(13), { window, plot }))).toBeNull();
  });
});

describe('a window that was open', () => {
  const long = { from: day('2010-01-01'), to: day('2023-01-01') };
  const plot = { start: 0, length: 4000, height: 2000 };
  const each = (count: number, from: number, step: number) =>
    Array.from({ length: count }, (_, n) =>
      itemWith({
        id: `e${n}`,
        pillars: ['political'],
        start: from + n * step,
        end: from + n * step + DAY,
      }),
    );

  it('stays so with a fifth more events than it takes to open', () => {
    const of = (count: number, stays: boolean) =>
      planCards(asked(each(count, long.from, 300 * DAY), { window: long, plot, stays }));
    expect(of(13, false)).toBeNull();
    expect(of(14, true)?.cards).toHaveLength(14);
    expect(of(15, true)).toBeNull();
  });

  it('stays so where it is a fifth longer', () => {
    const items = each(14, WINDOW.from, 7 * DAY);
    const of = (days: number, stays: boolean) =>
      planCards(
        asked(items, { window: { from: WINDOW.from, to: WINDOW.from + days * DAY }, plot, stays }),
      );
    expect(of(92, false)?.cards).toHaveLength(14);
    expect(of(105, false)).toBeNull();
    expect(of(105, true)?.cards).toHaveLength(14);
  });
});

describe('an opened card', () => {
  it('is none where the event runs through the window, or lies out of it', () => {
    const plot = { start: 120, length: 1136, height: 700 };
    const openedOf = (opened: string) =>
      planCards(asked(SPRING, { style: { ...STYLE, opened }, plot }))?.opened;
    expect(openedOf('new-year')).toBe('new-year');
    expect(openedOf('scheme')).toBeNull();
    expect(openedOf('elsewhere')).toBeNull();
  });

  it('is as wide as what it says needs', () => {
    const style = { ...STYLE, opened: 'new-year' };
    const plot = { start: 120, length: 1136, height: 700 };
    const plan = planCards(asked(SPRING, { style, plot }));
    const card = plan?.cards.find(({ item }) => SPRING[item]?.id === 'new-year');
    expect(plan?.opened).toBe('new-year');
    expect(card?.width).toBeGreaterThanOrEqual(CARD.leastOpen);
  });
});

const drafts = fc.array(
  fc.record({
    start: fc.integer({ min: -40, max: 80 }),
    days: fc.constantFrom(1, 1, 1, 3, 20, 200),
    pillar: fc.constantFrom(...LANES),
  }),
  { maxLength: 24 },
);

describe('any plan', () => {
  it('has each event of the window once, in the plot, and lanes that hold their cards', () => {
    fc.assert(
      fc.property(drafts, fc.integer({ min: 2, max: 92 }), (made, days) => {
        const items = made.map(({ start, days: long, pillar }, n) => {
          const from = WINDOW.from + start * DAY;
          return itemWith({ id: `e${n}`, pillars: [pillar], start: from, end: from + long * DAY });
        });
        const window = { from: WINDOW.from, to: WINDOW.from + days * DAY };
        const question = asked(items, { window, plot: { start: 120, length: 1600, height: 1400 } });
        const plan = planCards(question);
        if (!plan) return;
        const inside = items.flatMap(({ start, end }, n) =>
          (start ?? 0) < window.to && (end ?? 0) > window.from ? [n] : [],
        );
        const shown = [...plan.cards, ...plan.runs].map(({ item }) => item);
        expect(shown.toSorted((a, b) => a - b)).toEqual(inside);
        expect(plan.lanes.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(1400);
        for (const { lane, y, height, x, width, anchor } of plan.cards) {
          const left = 120 + ((anchor - window.from) / (window.to - window.from)) * 1600 + x;
          expect(left).toBeGreaterThan(120 - 1e-3);
          expect(left + width).toBeLessThan(1720 + 1e-3);
          expect(y + height).toBeLessThanOrEqual(plan.lanes[lane]?.height ?? 0);
          expect(y).toBeGreaterThan(plan.lanes[lane]?.rail ?? Infinity);
        }
      }),
      { numRuns: 300 },
    );
  });
});
