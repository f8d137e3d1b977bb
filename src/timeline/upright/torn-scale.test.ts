import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { viewOf } from '../view/view.ts';
import { gripOf, pinched } from './hand.ts';
import { tornScale } from './torn-scale.ts';

const SEAM = midnight(2027);
const BOX = { top: 12, bottom: 600, beyond: 130 };
const windows = fc
  .tuple(fc.integer({ min: 1900, max: 2040 }), fc.integer({ min: 1, max: 140 }))
  .map(([from, years]) => ({ from: midnight(from), to: midnight(from + years) }));

describe('the upright axis', () => {
  it('lays the past to scale, and the years beyond it under the tear', () => {
    const scale = tornScale({ from: midnight(1975), to: midnight(2046) }, SEAM, BOX);
    expect(scale).toMatchObject({ torn: true, end: 470, window: { to: SEAM } });
    expect(scale.at(midnight(1975))).toBe(12);
    expect(scale.at(SEAM)).toBeCloseTo(470);
    expect(scale.at(midnight(2046))).toBeCloseTo(600);
  });

  it('has no tear where the window ends before it, or nothing is to be reached', () => {
    const past = { from: midnight(1975), to: midnight(2020) };
    expect(tornScale(past, SEAM, BOX)).toMatchObject({ torn: false, end: 600 });
    const all = { from: midnight(1975), to: midnight(2046) };
    expect(tornScale(all, SEAM, { ...BOX, beyond: 0 }).torn).toBe(false);
  });

  it('is torn at its end where time ends there, for a window that comes so far', () => {
    const scaleTo = (to: number) =>
      tornScale({ from: midnight(1975), to }, SEAM, { ...BOX, ends: true });
    const whole = scaleTo(SEAM);
    expect(whole).toMatchObject({ torn: true, end: 470, window: { to: SEAM } });
    expect(whole.at(SEAM)).toBeCloseTo(470);
    expect(whole.at(SEAM + 1)).toBe(470);
    expect(whole.invert(590)).toBe(SEAM);
    expect(scaleTo(midnight(2026))).toMatchObject({ torn: false, end: 600 });
  });

  it('tells moments and places apart, both ways', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
        const scale = tornScale(window, SEAM, BOX);
        const at = window.from + share * (window.to - window.from);
        expect(Math.abs(scale.invert(scale.at(at)) - at)).toBeLessThan(1000);
        expect(scale.at(at)).toBeGreaterThanOrEqual(BOX.top - 1e-6);
        expect(scale.at(at)).toBeLessThanOrEqual(BOX.bottom + 1e-6);
        expect(scale.at(at + 86_400_000)).toBeGreaterThan(scale.at(at));
      }),
    );
  });

  it('keeps the moment between two fingers between them', () => {
    const scaleOf = (view: { from: number; to: number }) => tornScale(view, SEAM, BOX);
    const began = viewOf({ from: midnight(1975), to: midnight(2020) });
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 500 }),
        fc.integer({ min: 40, max: 500 }),
        fc.integer({ min: 60, max: 400 }),
        (before, after, spread) => {
          const from = gripOf([before - 30, before + 30]);
          const to = gripOf([after - spread / 2, after + spread / 2]);
          const now = pinched(began, from, to, scaleOf);
          // Beyond the seam the scale is another one.
          if (now.to > SEAM) return;
          const moment = scaleOf(began).invert(from.middle);
          expect(scaleOf(now).at(moment)).toBeCloseTo(to.middle, 3);
        },
      ),
    );
  });
});
