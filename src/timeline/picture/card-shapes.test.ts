import { describe, expect, it } from 'vitest';
import type { CardPlan } from '../cards/plan.ts';
import { chronicleOf, itemWith, measure, viewWith, WIDE } from '../fixtures.ts';
import { cardBox, cardShapes, railAt, runPlace, type CardLayout } from './card-shapes.ts';
import { layout } from './layout.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const VIEW = viewWith({ from: day('2023-04-01'), to: day('2023-05-11') });
const ITEMS = [
  itemWith({ id: 'scheme', date: '2021/2026', pillars: ['political'] }),
  itemWith({ id: 'laos', date: '2023-04-07/2023-04-11', pillars: ['political'] }),
  itemWith({ id: 'visit', date: '2023-04-26', pillars: ['political'] }),
  itemWith({ id: 'new', date: '2023-05-02', pillars: ['political'] }),
];
const CHRONICLE = chronicleOf(ITEMS);
const timed = (item: number, from: string, to: string) => {
  return { item, lane: 0, from: day(from), to: day(to) };
};
const size = { y: 60, width: 240, height: 101 };
const PLAN: CardPlan = {
  cards: [
    { ...timed(1, '2023-04-07', '2023-04-12'), anchor: day('2023-04-07'), x: 0, ...size },
    { ...timed(2, '2023-04-26', '2023-04-27'), anchor: day('2023-04-26'), x: -240, ...size },
  ],
  runs: [{ ...timed(0, '2021-01-01', '2027-01-01'), y: 20 }],
  lanes: CHRONICLE.facets.pillar.map((_, lane) => ({
    height: lane ? 24 : 200,
    rail: lane ? null : 40,
    quiet: lane > 0,
  })),
  opened: null,
  wording: 'full',
};
const drawn: CardLayout = { ...layout(CHRONICLE, VIEW, WIDE, measure), cards: PLAN };
const top = drawn.frame.lanes[0]?.start ?? 0;
const shapes = cardShapes(drawn, CHRONICLE.facets);
const kinds = (kind: string) => shapes.filter((shape) => shape.kind === kind);
const [laos, visit] = PLAN.cards;

describe('a card', () => {
  it('begins at its date, or ends there', () => {
    expect(laos && cardBox(drawn, laos).x).toBeCloseTo(drawn.scale.at(day('2023-04-07')));
    const box = visit && cardBox(drawn, visit);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(drawn.scale.at(day('2023-04-26')));
    expect(box?.y).toBe(top + 60);
  });

  it('moves with its date when the window moves', () => {
    const later = { ...VIEW, from: VIEW.from + 864e5, to: VIEW.to + 864e5 };
    const moved = { ...layout(CHRONICLE, later, WIDE, measure), cards: PLAN };
    if (!laos) throw new Error('no card');
    const step = drawn.scale.at(day('2023-04-08')) - drawn.scale.at(day('2023-04-07'));
    expect(cardBox(drawn, laos).x - cardBox(moved, laos).x).toBeCloseTo(step);
  });
});

describe('a rail', () => {
  it('has a stretch for several days and a sign, with its day behind it, for one', () => {
    const bands = shapes.flatMap((shape) => {
      return shape.kind === 'band' ? [{ y: shape.y, height: shape.height }] : [];
    });
    const rail = railAt(drawn, 0);
    expect(bands).toEqual([
      { y: top + 18.5, height: 3 },
      { y: rail - 4, height: 8 },
      { y: rail - 5, height: 10 },
    ]);
    const day26 = drawn.scale.at(day('2023-04-26') + 432e5);
    expect(kinds('sign')).toContainEqual(expect.objectContaining({ x: day26, y: rail }));
  });

  it('has signs of events that a moving window comes to', () => {
    const newcomer = drawn.visible.find(({ items }) => items.includes(3));
    const x = (newcomer?.at ?? 0) + drawn.offset;
    expect(kinds('sign')).toHaveLength(2);
    expect(kinds('sign')).toContainEqual(expect.objectContaining({ x, y: railAt(drawn, 0) }));
  });

  it('has a stem to each card', () => {
    const stems = kinds('path').filter((shape) => shape.stroke === 'hue');
    expect(stems).toHaveLength(2);
  });
});

describe('the name on a line', () => {
  const [run] = PLAN.runs;

  it('stands at the window’s edge where the line comes from beyond it', () => {
    if (!run) throw new Error('no line');
    const { x, y, room } = runPlace(drawn, run);
    expect(x).toBe(drawn.frame.start + 26);
    expect(y).toBe(top + 20);
    expect(room).toBe(drawn.frame.length - 52);
  });

  it('keeps to the line where that ends in the window', () => {
    if (!run) throw new Error('no line');
    const short = { ...run, to: day('2023-04-03') };
    const { x, room } = runPlace(drawn, short);
    expect(x + room).toBeLessThanOrEqual(drawn.scale.at(short.to));
  });
});
