import { describe, expect, it } from 'vitest';
import { nameWidth } from './name-width.ts';

describe('the width of a name', () => {
  it('is the sum of its letters, in sizes of them', () => {
    expect(nameWidth('Seoul')).toBeCloseTo(2.72, 1);
    expect(nameWidth('')).toBe(0);
  });

  it('is the same with and without marks over its letters, composed or not', () => {
    expect(nameWidth('Viêng Chăn')).toBe(nameWidth('Vieng Chan'));
    expect(nameWidth('Viêng Chăn'.normalize('NFD'))).toBe(nameWidth('Viêng Chăn'));
  });

  it('gives a letter that is no marked one its own width', () => {
    expect(nameWidth('đ')).toBeGreaterThanOrEqual(nameWidth('d'));
    expect(nameWidth('Đ')).toBeGreaterThanOrEqual(0.7);
  });

  it('counts a letter of a script that writes on squares as one size', () => {
    expect(nameWidth('大阪')).toBe(2);
    expect(nameWidth('부')).toBeGreaterThan(0.9);
  });
});
