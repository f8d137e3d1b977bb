import type { Ink } from '#timeline/picture/shape.ts';

/*
 * A file that stands beside a comment has no style sheet, so the colours of the pages by day are written
 * out; a test holds them to src/styles/tokens.css.
 */
export const COLOURS = {
  paper: '#fcfbf7',
  surface: '#ffffff',
  ink: '#16212b',
  'ink-soft': '#4a5660',
  'ink-faint': '#626d77',
  line: '#e0dcd1',
  'line-strong': '#8b8f8e',
  band: '#f5f2ea',
  action: '#0a6b66',
  red: '#b3202c',
  gold: '#8f620d',
  focus: '#0a6b66',
} as const;

export const HUE_COLOURS: Readonly<Record<string, string>> = {
  red: '#b3202c',
  teal: '#0a6b66',
  gold: '#a5730f',
  violet: '#5a4aa0',
  blue: '#2a63ad',
  green: '#3d7a34',
  brown: '#7d5433',
  slate: '#56636e',
  pink: '#b03f78',
  orange: '#bd5a16',
};

/** Of a hue, the least that keeps 3:1 on paper. */
const LIGHT: Readonly<Record<string, number>> = {
  red: 0.61,
  teal: 0.67,
  gold: 0.83,
  violet: 0.65,
  blue: 0.69,
  green: 0.74,
  brown: 0.67,
  slate: 0.7,
  pink: 0.7,
  orange: 0.78,
};

export const FONT = "'Be Vietnam Pro', system-ui, sans-serif";

/** The colour of an ink; where that is one of a hue, of the hue named. */
export function colourOf(ink: Ink, hue: string): string {
  const own = HUE_COLOURS[hue] ?? HUE_COLOURS['slate'] ?? COLOURS.ink;
  if (ink === 'hue') return own;
  if (ink === 'hue-soft') return mixed(own, COLOURS.surface, 0.14);
  if (ink === 'hue-light') return mixed(own, COLOURS.surface, LIGHT[hue] ?? 0.7);
  return ink === 'hue-ink' ? mixed(own, COLOURS.ink, 0.82) : COLOURS[ink];
}

/** So much of one colour in another. */
function mixed(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  const mix = a.map((value, at) => Math.round(value * share + (b[at] ?? 0) * (1 - share)));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
