import { describe, expect, it } from 'vitest';
import { SIGN, signParts, type SignKind } from './legend-signs.ts';

const KINDS: readonly SignKind[] = [
  'mark',
  'turning',
  'stroke',
  'planned',
  'common',
  'goal',
  'knownGoal',
];

describe('a sign in a legend', () => {
  it('has the middle of its box, whatever the box is wide', () => {
    expect(signParts('mark').map(({ path }) => path)).toEqual([
      'M3 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
    ]);
    expect(signParts('mark', 44)[0]?.path).toMatch(/^M18 7a4 4/);
  });

  it('is larger and darker for a turning point than for another event', () => {
    expect(signParts('turning')[0]).toMatchObject({ light: false });
    expect(signParts('turning')[0]?.path).toMatch(/^M2 7a5 5/);
    expect(signParts('mark')[0]).toMatchObject({ light: true });
  });

  it('is hollow for what is only planned and for a goal that nothing can be set beside', () => {
    const hollow = KINDS.filter((kind) => signParts(kind).every((part) => part.hollow));
    expect(hollow).toEqual(['planned', 'goal']);
  });

  it('is as long as its box for what lasts', () => {
    expect(signParts('stroke', 28)[0]?.path).toBe('M3 5H25A2 2 0 0 1 25 9H3A2 2 0 0 1 3 5Z');
    expect(signParts('stroke', SIGN)[0]?.path).toMatch(/^M3 5H11/);
  });
});
