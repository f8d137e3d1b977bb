import { describe, expect, it } from 'vitest';
import { fillPlaces } from './fill-places.ts';

describe('filling a sentence', () => {
  it('puts values in their places and leaves unknown places alone', () => {
    expect(fillPlaces('{a} and {b}', { a: '1' })).toBe('1 and {b}');
  });
});
