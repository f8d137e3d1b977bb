import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, HUE_COLOURS } from './colours.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const byDay = (name: string): string | undefined =>
  new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];

describe('the colours of pictures', () => {
  it.each(Object.entries(COLOURS))('are those of the pages: %s', (name, colour) => {
    expect(colour).toBe(byDay(name));
  });

  it.each(Object.entries(HUE_COLOURS))('are those of the terms: %s', (hue, colour) => {
    expect(colour).toBe(byDay(`hue-${hue}`));
  });
});
