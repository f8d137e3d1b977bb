import { describe, expect, it } from 'vitest';
import { groupByInitial } from './initials.ts';

const named = (...texts: string[]) => texts.map((text) => ({ text }));

describe('groupByInitial', () => {
  it('sorts as Vietnamese readers expect: Đ after D, Ă after A', () => {
    const groups = groupByInitial(named('Đinh', 'Dương', 'Ất', 'Ăn', 'An', 'Em'), 'vi');
    expect(groups.map(({ initial }) => initial)).toEqual(['A', 'Ă', 'Â', 'D', 'Đ', 'E']);
  });

  it('does not part a letter by its tone', () => {
    const groups = groupByInitial(named('Úc', 'Ukraina'), 'vi');
    expect(groups).toHaveLength(1);
  });

  it('puts names that begin with a number together', () => {
    expect(groupByInitial(named('9 trọng tâm', '3 trọng tâm'), 'vi')[0]?.initial).toBe('0–9');
  });

  it('finds the first letter behind a quotation mark', () => {
    expect(groupByInitial(named('“Mùa xuân”'), 'vi')[0]?.initial).toBe('M');
  });

  it('gives every group an id, of names without any letter too', () => {
    const groups = groupByInitial(named('–', '9 trọng tâm', 'Em'), 'vi');
    const anchors = groups.map(({ anchor }) => anchor).sort();
    expect(anchors).toEqual(['initial-E', 'initial-digits', 'initial-signs']);
  });
});
