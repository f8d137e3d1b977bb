import type { Shape } from '#domain/records/taxonomy.ts';

/** Outlines in a box of 12 units, drawn so that all shapes weigh about the same. */
export const PATHS: Partial<Record<Shape, string>> = {
  square: 'M1.5 1.5h9v9h-9z',
  diamond: 'M6 0l6 6-6 6-6-6z',
  triangle: 'M6 .8l5.8 10.4H.2z',
  'triangle-down': 'M6 11.2L.2.8h11.6z',
  cross: 'M4 .5h4V4h3.5v4H8v3.500H4V8H.5V4H4z',
  star: 'M6 0l1.800 4 4.200.4-3.200 2.800 1 4.300L6 9.200 2.200 11.500l1-4.300L0 4.400 4.200 4z',
  hexagon: 'M3 .8h6L12 6 9 11.200H3L0 6z',
  bar: 'M0 3.500h12v5H0z',
};
