import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { yearDrawing, type YearItem } from './year-weeks.ts';

const FRAME = {
  year: 2024,
  width: 1040,
  columns: 52,
  names: { rows: 5, rowHeight: 18, letter: 7 },
};
const item = (id: string, date: string, name: string | null = null, importance = 2): YearItem => ({
  id,
  date: dateOf(date),
  name,
  importance,
});
const drawn = (...items: YearItem[]) => yearDrawing(items, FRAME);

describe('the drawing of a year', () => {
  it('has a mark in the week of its day, the first at the left edge and the last at the right', () => {
    const { dots } = drawn(item('first', '2024-01-01'), item('last', '2024-12-31'));
    expect(dots.map(({ x }) => x)).toEqual([10, 1030]);
  });

  it('stacks the marks of one week upwards', () => {
    const { dots } = drawn(
      item('a', '2024-05-01'),
      item('b', '2024-05-02'),
      item('c', '2024-06-20'),
    );
    const [a, b, c] = dots;
    expect(a?.x).toBe(b?.x);
    expect(b?.y).toBeLessThan(a?.y ?? 0);
    expect(c?.y).toBe(a?.y);
  });

  it('puts an event whose day nobody knows into a soft band over its month, and weeks of it above', () => {
    const { dots, pills, months } = drawn(item('soft', '2024-03'), item('day', '2024-03-14'));
    const march = months[2];
    expect(pills).toHaveLength(1);
    expect(pills[0]?.x).toBeGreaterThan(march?.x ?? Infinity);
    expect((pills[0]?.x ?? 0) + (pills[0]?.width ?? 0)).toBeLessThan(
      (march?.x ?? 0) + (march?.width ?? 0),
    );
    const [soft, day] = dots;
    expect(soft?.y).toBe(pills[0]?.y);
    expect(day?.y).toBeLessThan(soft?.y ?? 0);
  });

  it('shares one band among several events of the same months', () => {
    const { dots, pills } = drawn(item('a', '2024-03/2024-05'), item('b', '2024-03/2024-05'));
    expect(pills).toHaveLength(1);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(2);
    const { x = 0, width = 0 } = pills[0] ?? {};
    const shares = dots.map((dot) => Math.round(((dot.x - x) / width) * 300));
    expect(shares).toEqual([100, 200]);
  });

  it.each(['2024', '2024~', '2024/2030', '2024/..', '202X'])(
    'gives %s no place within the year',
    (date) => {
      const { dots, lasting } = drawn(item('a', date));
      expect([dots, lasting]).toEqual([[], ['a']]);
    },
  );

  it('counts each event in the month it begins in, and in none where no source tells', () => {
    const { months } = drawn(item('a', '2024-02'), item('b', '2024-02-29'), item('c', '2024'));
    expect(months.map(({ n }) => n)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('is as high for a thousand events in one week as for ten: the marks grow smaller', () => {
    const many = (n: number) =>
      drawn(...Array.from({ length: n }, (_, i) => item(`e${i}`, '2024-05-06')));
    expect(many(1000).height).toBeLessThanOrEqual(many(11).height + 1);
    expect(many(1000).radius).toBeLessThan(many(1).radius);
  });

  it('is whole without events', () => {
    const { months, dots, height } = drawn();
    expect([months.length, dots.length]).toEqual([12, 0]);
    expect(height).toBeGreaterThan(0);
  });

  it('names the more important first where there is room for one only', () => {
    const wide = 'x'.repeat(60);
    const { names } = yearDrawing(
      [item('a', '2024-05-06', wide, 3), item('b', '2024-05-20', wide, 2)],
      { ...FRAME, names: { ...FRAME.names, rows: 1 } },
    );
    expect(names.map(({ id }) => id)).toEqual(['a']);
  });

  it('has no name over another, none beyond its edges, and no leader through a name', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const items = fc.array(fc.record({ day, long: fc.integer({ min: 1, max: 44 }) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(items, (given) => {
        const { names } = drawn(
          ...given.map(({ day: date, long }, i) =>
            item(`e${i}`, date, 'x'.repeat(long), 1 + (i % 3)),
          ),
        );
        const spans = names.map((name) => {
          const wide = name.text.length * FRAME.names.letter;
          const left = name.anchor === 'start' ? name.x : name.x - wide;
          return { ...name, left, right: left + wide };
        });
        for (const one of spans) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(FRAME.width);
          for (const other of spans) {
            if (one === other) continue;
            const sameRow = one.y === other.y;
            expect(sameRow && one.left < other.right && other.left < one.right).toBe(false);
            const through = other.leader.x > one.left && other.leader.x < one.right;
            expect(other.y < one.y && through).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
