import { describe, expect, it } from 'vitest';
import { fillPlaces } from './fill-places.ts';

describe('filling a sentence', () => {
  it('puts values in their places and leaves unknown places alone', () => {
    expect(fillPlaces('{a} and {b}', { a: '1' })).toBe('1 and {b}');
  });

  it('fills every place of a name, also with nothing', () => {
    expect(fillPlaces('{a}{sep}{a}', { a: 'x', sep: '' })).toBe('xx');
  });

  it('does not fill again what a value holds, nor read signs in it', () => {
    expect(fillPlaces('{a}', { a: '{b} $& $1', b: 'no' })).toBe('{b} $& $1');
  });
});
