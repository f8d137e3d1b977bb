import { describe, expect, it } from 'vitest';
import { EXAMPLES, partsOf } from './examples.ts';

describe('The examples', () => {
  it('are taken apart into text and addresses, with nothing lost', () => {
    for (const { code } of EXAMPLES) {
      const parts = partsOf(code);
      const joined = parts.map(({ text, isAddress }) => (isAddress ? `<${text}>` : text)).join('');
      expect(joined).toBe(code);
      expect(parts.filter(({ isAddress }) => isAddress).length).toBeGreaterThan(0);
    }
  });

  it('take no sign of assignment or comparison for an address', () => {
    expect(partsOf('a <- b("<data/x.csv>") > c').map(({ text }) => text)).toEqual([
      'a <- b("',
      'data/x.csv',
      '") > c',
    ]);
  });
});
