import type { Box } from './place.ts';

/** Colours by their meaning; those of a hue come with the hue's name. */
export type Ink =
  | 'surface'
  | 'line'
  | 'line-strong'
  | 'band'
  | 'ink'
  | 'ink-soft'
  | 'red'
  | 'gold'
  | 'focus'
  | 'hue'
  | 'hue-soft'
  | 'hue-light'
  | 'hue-ink';

/** How a shape is filled and outlined. */
export interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Pixels; 1 unless told otherwise. */
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** 0 to 1, of the fill and of the line each. */
  readonly opacity?: number;
}

interface Look extends Paint {
  readonly hue?: string;
}

export interface PathShape extends Look {
  readonly kind: 'path';
  readonly d: string;
  /** Pixels the path is moved down by. */
  readonly down?: number;
}

/** The sign of a mark, around its place. */
export interface SignShape extends Look {
  readonly kind: 'sign';
  readonly shape: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A colour that fades into the paper around a place: whole as far as `core`, gone at `radius`. */
export interface GlowShape extends Look {
  readonly kind: 'glow';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly core: number;
}

export interface BandShape extends Look, Box {
  readonly kind: 'band';
  /** Edges that fade out over a third of the band. */
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  /** All of a band that is cut, along the axis: it fades as if it were drawn whole. */
  readonly whole?: { readonly from: number; readonly to: number };
}

export interface TextShape extends Look {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Pixels. */
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** All that a screen draws with a pen, where texts are elements. */
export type Outline = PathShape | SignShape | GlowShape | BandShape;
export type Shape = Outline | TextShape;

/** A drawing as plain shapes, from the back to the front, for paper, files and readers without script. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How round the corners of a band are, pixels. */
export const CORNER = 4;

/** A place in a gradient from 0 to 1, and whether the colour is gone there. */
export interface Stop {
  readonly at: number;
  readonly clear: boolean;
}

/** How the colour of a band comes and goes along it. */
export function stopsOfBand({ fadeStart, fadeEnd }: BandShape): Stop[] {
  return [
    { at: 0, clear: fadeStart },
    { at: 0.35, clear: false },
    { at: 0.65, clear: false },
    { at: 1, clear: fadeEnd },
  ];
}

/** How the colour of a glow goes from its middle to its rim. */
export function stopsOfGlow({ core, radius }: GlowShape): Stop[] {
  return [
    { at: core / radius, clear: false },
    { at: 1, clear: true },
  ];
}
