import type { Bounds } from '../items/item.ts';

/** Turns moments (ms UTC) into pixels along the axis and back. */
export interface TimeScale {
  readonly pixelsPerMs: number;
  at(ms: number): number;
  invert(pixel: number): number;
}

/** The scale that lays `window` over `length` pixels beginning at pixel `start`. */
export function timeScale(window: Bounds, start: number, length: number): TimeScale {
  const pixelsPerMs = length / (window.to - window.from);
  return {
    pixelsPerMs,
    at: (ms) => start + (ms - window.from) * pixelsPerMs,
    invert: (pixel) => window.from + (pixel - start) / pixelsPerMs,
  };
}
