import { describe, expect, it } from 'vitest';
import { clearOf } from './palette.ts';

describe('a colour with nothing left of it', () => {
  it.each([
    ['rgb(179, 32, 44)', 'rgba(179, 32, 44, 0)'],
    ['oklab(0.92 0.01 -0.02)', 'oklab(0.92 0.01 -0.02 / 0)'],
    ['color(srgb 0.1 0.2 0.3)', 'color(srgb 0.1 0.2 0.3 / 0)'],
  ])('of %s keeps its hue', (colour, clear) => {
    expect(clearOf(colour)).toBe(clear);
  });

  it.each(['CanvasText', '', 'oklab(0.9 0 0 / 0.5)'])('of “%s” is transparent', (colour) => {
    expect(clearOf(colour)).toBe('transparent');
  });
});
