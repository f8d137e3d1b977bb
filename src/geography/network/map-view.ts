import type { Point } from './plane.ts';

/** What of a picture is seen: enlarged so many times, and moved. The whole picture is 1, 0, 0. */
export interface MapView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The size of a picture in its units. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const WHOLE: MapView = { k: 1, x: 0, y: 0 };
export const CLOSEST = 12;

/** The view with its enlargement in bounds and no emptiness beside the picture. */
export function clampView({ k, x, y }: MapView, { width, height }: PictureSize): MapView {
  const scale = Math.min(CLOSEST, Math.max(1, k));
  const within = (value: number, length: number) =>
    Math.min(0, Math.max(length * (1 - scale), value));
  return { k: scale, x: within(x, width), y: within(y, height) };
}

/** Enlarged by a factor, with what is at `point` staying there. */
export function zoomAt(
  { k, x, y }: MapView,
  factor: number,
  [px, py]: Point,
  size: PictureSize,
): MapView {
  const scale = Math.min(CLOSEST, Math.max(1, k * factor));
  const by = scale / k;
  return clampView({ k: scale, x: px - (px - x) * by, y: py - (py - y) * by }, size);
}

/** Where a point of the picture is seen. */
export function seenAt({ k, x, y }: MapView, [px, py]: Point): Point {
  return [px * k + x, py * k + y];
}
