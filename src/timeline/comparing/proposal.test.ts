import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { countsOf, proposedPair, proposedPeriods } from './proposal.ts';
import { NOTHING } from './selection.ts';

const known = (...ids: string[]) => new Map(ids.map((id) => [id, id]));
const items = [
  itemWith({ id: 'a', partners: ['busan', 'lyon'], countries: ['KR'] }),
  itemWith({ id: 'b', partners: ['lyon', 'osaka'], countries: ['JP'] }),
  itemWith({ id: 'c', partners: ['busan', 'lyon'], countries: ['JP'] }),
];

describe('what a comparison begins with', () => {
  it('is the two values with the most events, of those that can be chosen', () => {
    const partner = known('busan', 'lyon', 'osaka');
    expect(proposedPair(items, { partner })).toEqual([
      { kind: 'partner', id: 'lyon' },
      { kind: 'partner', id: 'busan' },
    ]);
    expect(proposedPair(items, { partner: known('osaka', 'busan') })[1]?.kind).toBe('partner');
  });

  it('is of the next kind where one has not two values', () => {
    const choices = { partner: known('lyon'), country: known('JP', 'KR') };
    expect(proposedPair(items, choices)[0]).toEqual({ kind: 'country', id: 'JP' });
  });

  it('is nothing where there is nothing to compare', () => {
    expect(proposedPair([], {})).toEqual(NOTHING);
    expect(proposedPair(items, {})).toEqual(NOTHING);
  });

  it('counts an event once for each of its values', () => {
    expect(countsOf(items, 'partner').get('lyon')).toBe(3);
    expect(countsOf(items, 'category').get('agreement')).toBe(3);
  });
});

describe('the periods to begin with', () => {
  const edges = (from: number, to: number) =>
    proposedPeriods({ from, to }).map((side) =>
      side?.kind === 'period' ? [side.from, side.to] : [],
    );

  it('are the last three years and the three before', () => {
    expect(edges(1975, 2026)).toEqual([
      [2021, 2023],
      [2024, 2026],
    ]);
  });

  it('are shorter where there are fewer years', () => {
    expect(edges(2025, 2026)).toEqual([
      [2025, 2025],
      [2026, 2026],
    ]);
    expect(edges(2024, 2026)).toEqual([
      [2025, 2025],
      [2026, 2026],
    ]);
    expect(edges(2026, 2026)).toEqual([
      [2026, 2026],
      [2026, 2026],
    ]);
  });
});
