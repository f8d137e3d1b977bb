import { describe, expect, it } from 'vitest';
import { linesOf } from './map-labels.ts';

describe('the lines of a name on a map', () => {
  it('set what stands in brackets at its end in one of its own', () => {
    expect(linesOf('Some Islands (Some State)')).toEqual(['Some Islands', '(Some State)']);
    expect(linesOf('Isles (One) and more (Two)')).toEqual(['Isles (One) and more', '(Two)']);
  });

  it('part a long name near its middle, between words', () => {
    expect(linesOf('A very long name of a place')).toEqual(['A very long', 'name of a place']);
  });

  it('leave a short name and one of a single word whole', () => {
    expect(linesOf('Short name')).toEqual(['Short name']);
    expect(linesOf('Llanfairpwllgwyngyllgogerych')).toEqual(['Llanfairpwllgwyngyllgogerych']);
    expect(linesOf('')).toEqual(['']);
  });

  it('say together what the name says', () => {
    for (const name of ['A very long name of a place', 'Some Islands (Some State)'])
      expect(linesOf(name).join(' ')).toBe(name);
  });
});
