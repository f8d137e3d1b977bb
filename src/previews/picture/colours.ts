import type { Hue } from '#domain/records/taxonomy.ts';

/** The site's colours by day: a picture in a conversation is on light paper whatever the reader's theme. */
export const COLOURS = {
  paper: '#fcfbf7',
  ink: '#16212b',
  'ink-soft': '#4a5660',
  'ink-faint': '#626d77',
  line: '#e0dcd1',
  'line-strong': '#8b8f8e',
  band: '#f5f2ea',
  land: '#e4e0d5',
  action: '#0a6b66',
  red: '#b3202c',
} as const;

/** The colours of terms by day. */
export const HUE_COLOURS: Readonly<Record<Hue, string>> = {
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

/** What is there for comparison alone: between the lines and the paper of the pages. */
export const QUIET = '#c9c5b8';

/** The years that strategies look ahead to. */
export const AIM = '#8f620d';
