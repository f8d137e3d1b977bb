import { midnight } from '#domain/dates/calendar.ts';
import { cutTo } from '../items/extent.ts';
import type { Bounds } from '../items/item.ts';

export const PRESETS = ['whole', 'decade', 'year'] as const;
/** A window with a name: all of time, the ten years up to the end of this one, this year. */
export type Preset = (typeof PRESETS)[number];

/** The window a preset means on the day of `today`, cut to the bounds. */
export function presetWindow(preset: Preset, today: number, bounds: Bounds): Bounds {
  if (preset === 'whole') return bounds;
  const year = new Date(today).getUTCFullYear();
  const from = midnight(preset === 'decade' ? year - 9 : year);
  const to = midnight(year + 1);
  const window = cutTo(bounds, { from, to });
  return window.from < window.to ? window : bounds;
}

/** The preset whose window this is, null for any other; a minute more or less is the same. */
export function presetOf(window: Bounds, today: number, bounds: Bounds): Preset | null {
  const near = (a: number, b: number) => Math.abs(a - b) < 60_000;
  const isIt = (preset: Preset) => {
    const { from, to } = presetWindow(preset, today, bounds);
    return near(window.from, from) && near(window.to, to);
  };
  return PRESETS.find(isIt) ?? null;
}
