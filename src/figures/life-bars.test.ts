import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Agreement, LifeStage } from '#domain/records/partner.ts';
import { lifeBar, momentsOfLives } from './life-bars.ts';
import { yearAxis } from './year-axis.ts';

const NOW = Date.UTC(2026, 10, 28);
// Hundred years, so that a year is one percent.
const AXIS = { from: Date.UTC(1950, 0, 1), to: Date.UTC(2050, 0, 1), ticks: [], now: 76.91 };

const step = (stage: LifeStage['stage'], date: string): LifeStage => ({
  stage,
  date: dateOf(date),
  source: null,
});

function document(life: readonly LifeStage[], term: string | null = null): Agreement {
  return {
    id: 'x',
    kind: 'memorandum',
    title: { und: 'x' },
    life,
    term: term === null ? null : dateOf(term),
    fields: null,
    signedBy: null,
    sources: [],
    note: null,
  };
}

const bar = (life: readonly LifeStage[], term: string | null = null) =>
  lifeBar(document(life, term), AXIS, NOW);
const drawn = (...of: Parameters<typeof bar>) => {
  const { look, end, state } = bar(...of) ?? {};
  return [state, look, end];
};

describe('the bar of a document', () => {
  const signed = step('signed', '2021-10-15');

  it('is solid with an arrow where it is in force without an end', () => {
    expect(drawn([signed], '2021-10-15/..')).toEqual(['in-force', 'solid', 'arrow']);
  });

  it('is solid with an end stroke where its end is known, within a year or later', () => {
    expect(drawn([signed], '2021/2030')).toEqual(['in-force', 'solid', 'stroke']);
    expect(drawn([signed], '2021/2027-03')).toEqual(['expires-soon', 'solid', 'stroke']);
  });

  it('fades where its term is not known, or not known since a renewal', () => {
    expect(drawn([signed])).toEqual(['term-unknown', 'fading', 'none']);
    expect(drawn([signed], '2021/')).toEqual(['term-unknown', 'fading', 'none']);
    expect(drawn([signed, step('renewed', '2024-05')], '2021/2025')).toEqual([
      'renewed',
      'fading',
      'none',
    ]);
  });

  it('is hollow where it is over', () => {
    expect(drawn([signed], '2021/2025')).toEqual(['term-ended', 'hollow', 'stroke']);
    expect(drawn([signed, step('expired', '2025')])).toEqual(['expired', 'hollow', 'stroke']);
  });

  it('is dashed where it is a draft or has still to begin', () => {
    expect(drawn([step('proposed', '2026-01-14')], '2026/2030')).toEqual([
      'proposed',
      'dashed',
      'none',
    ]);
    expect(drawn([step('signed', '2027-01-14')])).toEqual(['ahead', 'dashed', 'none']);
  });

  it('is none where nothing dates it', () => {
    expect(bar([])).toBeNull();
  });

  it('goes from the signing to the end of the term, beyond today where the term does', () => {
    const { x = 0, width = 0 } = bar([step('signed', '2000-01-01')], '2001/2039') ?? {};
    expect(x).toBeCloseTo(50, 1);
    expect(x + width).toBeCloseTo(90, 1);
  });

  it('goes to today where no end is told, and to the end of what is over', () => {
    const until = (...of: Parameters<typeof bar>) =>
      (bar(...of)?.x ?? 0) + (bar(...of)?.width ?? 0);
    expect(until([step('signed', '2000-01-01')])).toBeCloseTo(76.9, 1);
    expect(until([step('signed', '2000-01-01'), step('expired', '2010')])).toBeCloseTo(61, 1);
  });

  it('begins softly over the time in which it was signed, and sharply on a known day', () => {
    expect(bar([step('signed', '2000')])?.soft).toBeCloseTo(1, 1);
    expect(bar([step('signed', '2000-05-05')])?.soft).toBe(0);
    expect(bar([step('signed', '2000-05-05?')])?.soft).toBeGreaterThan(0);
  });

  it('begins with its term where no step is told', () => {
    expect(bar([], '2000/2010')?.x).toBeCloseTo(50, 1);
    expect(bar([], '/2010')).toMatchObject({ state: 'term-ended', look: 'hollow' });
  });

  it('has a mark for each renewal and amendment that has come, and the proposal before it', () => {
    const life = [
      step('proposed', '1990-01-01'),
      step('signed', '2000-01-01'),
      step('amended', '2010-01-01'),
      step('renewed', '2020-01-01'),
      step('renewed', '2040-01-01'),
    ];
    expect(bar(life)).toMatchObject({ proposed: 40, renewals: [60, 70] });
    expect(bar(life.slice(1))?.proposed).toBeNull();
  });

  it('can be seen however short it is, and never leaves the axis', () => {
    const short = bar([step('signed', '2026-11-28')]);
    expect(short?.width).toBeGreaterThan(0.5);
    const late = bar([step('signed', '2060-01-01')]);
    expect((late?.x ?? 0) + (late?.width ?? 0)).toBeLessThanOrEqual(100);
  });
});

describe('the moments of lives', () => {
  it('give an axis that has room for them', () => {
    const given = document([step('signed', '1995')], '1996/2031');
    const axis = yearAxis(momentsOfLives([given]), NOW);
    expect([axis.from, axis.to]).toEqual([Date.UTC(1995, 0, 1), Date.UTC(2033, 0, 1)]);
  });
});
