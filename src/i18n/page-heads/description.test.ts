import { describe, expect, it } from 'vitest';
import { describedBy, LEAST_LENGTH, leadWhereSame } from './description.ts';

describe('a description', () => {
  it('is the first sentence alone where that is long enough', () => {
    const long = 'x'.repeat(LEAST_LENGTH);
    expect(describedBy([long, 'More.'])).toBe(long);
  });

  it('takes further sentences until it is', () => {
    const short = 'x'.repeat(LEAST_LENGTH - 5);
    expect(describedBy([short, '', 'More.', 'Too much.'])).toBe(`${short} More.`);
  });

  it('is empty where there is nothing to say', () => {
    expect(describedBy(['', ''])).toBe('');
  });
});

it('texts that are the same are led by what their keys are called', () => {
  const texts = new Map([
    ['a', 'Two-way trade.'],
    ['b', 'Two-way trade.'],
    ['c', 'Visitors.'],
  ]);
  expect([...leadWhereSame(texts, (key) => key.toUpperCase()).values()]).toEqual([
    'A: Two-way trade.',
    'B: Two-way trade.',
    'Visitors.',
  ]);
});
