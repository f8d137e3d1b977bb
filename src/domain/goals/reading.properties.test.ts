import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../records/figure.ts';
import { flow, levels, ofYear, read, stock, target } from './goals.test-records.ts';
import { VERDICTS } from './verdict.ts';

const number = fc.integer({ min: 1, max: 1000 });
const year = fc.integer({ min: 2000, max: 2060 });
const qualifier = fc.constantFrom('exact', 'about', 'at-least', 'more-than', 'nearly');
const estimate = fc.constantFrom(null, null, null, 'forecast' as const);
const values = fc.array(
  fc.record({ at: fc.integer({ min: 2005, max: 2026 }), number, qualifier, estimate }),
  { maxLength: 12 },
);
const wanted = fc.record({
  number,
  year: fc.option(year),
  qualifier: fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'more-than'),
  aimsAt: fc.constantFrom('level', 'yearly-average', 'yearly-growth'),
});

type Values = typeof values extends fc.Arbitrary<infer V> ? V : never;
type Wanted = typeof wanted extends fc.Arbitrary<infer W> ? W : never;

const observed = (given: Values): Observation[] =>
  given.map(({ at, number: value, ...rest }) => ofYear(at, value, rest));
const aim = ({ number: value, year: by, ...rest }: Wanted) =>
  target(value, by, { ...rest, ...(rest.aimsAt === 'yearly-growth' && { unit: { und: '%' } }) });

const SETTLED = new Set(['met', 'on-pace', 'behind']);

describe('Every reading', () => {
  it('has a verdict, finite numbers, and paces up to its latest value', () => {
    fc.assert(
      fc.property(values, wanted, (given, want) => {
        const reading = read(aim(want), flow(observed(given)));
        expect(VERDICTS).toContain(reading.verdict);
        const paces = [...reading.actual, ...(reading.needed ? [reading.needed] : [])];
        for (const { low, high } of paces) {
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('does not hang on the order in which values are written', () => {
    fc.assert(
      fc.property(values, wanted, (given, want) => {
        const once = read(aim(want), flow(observed(given)));
        const again = read(aim(want), flow(observed([...given].reverse())));
        expect(again.verdict).toBe(once.verdict);
        expect(again.needed).toEqual(once.needed);
      }),
    );
  });

  it('never takes another settled side when a source disagrees', () => {
    fc.assert(
      fc.property(values, wanted, number, (given, want, rival) => {
        const before = read(aim(want), flow(observed(given)));
        const latest = before.moments.at(-1);
        fc.pre(SETTLED.has(before.verdict));
        if (!latest) return;
        const more = [...observed(given), ofYear(latest.at, rival)];
        const after = read(aim(want), flow(more));
        expect([before.verdict, 'depends']).toContain(after.verdict);
      }),
      { numRuns: 300 },
    );
  });

  it('is never settled by an estimate alone', () => {
    fc.assert(
      fc.property(values, wanted, (given, want) => {
        const guesses = given.map((one) => ({ ...one, estimate: 'forecast' as const }));
        expect(SETTLED.has(read(aim(want), flow(observed(guesses))).verdict)).toBe(false);
      }),
    );
  });

  it('of a harder target is never better', () => {
    const order = ['behind', 'depends', 'on-pace', 'met'];
    fc.assert(
      fc.property(values, number, number, (given, a, b) => {
        const figure = stock(levels(...given.map(({ at, number: n }) => [String(at), n] as const)));
        const [easy, hard] = [Math.min(a, b), Math.max(a, b)].map(
          (aimed) => read(target(aimed, 2030, { qualifier: 'at-least' }), figure).verdict,
        );
        fc.pre(order.includes(easy ?? '') && order.includes(hard ?? ''));
        expect(order.indexOf(hard ?? '')).toBeLessThanOrEqual(order.indexOf(easy ?? ''));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for a rank as for its mirror image, which is to rise', () => {
    fc.assert(
      fc.property(values, number, (given, aimed) => {
        const at = (sign: number) =>
          levels(...given.map(({ at: when, number: n }) => [String(when), sign * n] as const));
        const rank = read(
          target(aimed, 2030, { qualifier: 'at-most' }),
          stock(at(1), { measure: 'rank' }),
        );
        const mirror = read(target(-aimed, 2030, { qualifier: 'at-least' }), stock(at(-1)));
        expect(mirror.verdict).toBe(rank.verdict);
      }),
    );
  });
});
