import { describe, expect, it } from 'vitest';
import { chronicleOf, itemWith, measure, viewWith, WIDE } from '../fixtures.ts';
import { layout } from './layout.ts';
import { signOf, signOfItem } from './sign.ts';

const chronicle = chronicleOf([itemWith({ pillars: ['cultural', 'economic'] })]);
const facets = {
  ...chronicle.facets,
  pillar: [{ id: 'cultural', label: 'C', hue: 'gold', shape: 'diamond' }],
  category: [{ id: 'agreement', label: 'A', hue: 'blue', shape: 'star' }],
};
const signIn = (lanes: 'pillar' | 'category' | 'none') => {
  const drawn = layout({ ...chronicle, facets }, viewWith({ lanes }), WIDE, measure);
  return signOf(drawn, drawn.visible[0] as (typeof drawn.visible)[number], facets);
};

describe('the sign of a mark', () => {
  it('is its lane’s where the lane has one', () => {
    expect(signIn('pillar')).toMatchObject({ hue: 'gold', shape: 'diamond' });
    expect(signIn('category')).toMatchObject({ hue: 'blue', shape: 'star' });
  });
  it('is that of the first pillar elsewhere', () => {
    expect(signIn('none')).toMatchObject({ hue: 'gold', shape: 'diamond' });
  });
  it('is plain for an event without a known pillar', () => {
    expect(signOfItem(itemWith({ pillars: [] }), facets)).toEqual({
      hue: 'slate',
      shape: 'circle',
    });
    expect(signOfItem(undefined, facets).shape).toBe('circle');
  });
});
