import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAGE_SIZES } from './stage-sizes.ts';

const sheet = readFileSync(new URL('stage.css', import.meta.url), 'utf8');
// The first of each is that of a desk screen; a phone's come after.
const heightOf = (pattern: RegExp): number => 16 * Number(pattern.exec(sheet)?.[1]);

describe('the stage that the server draws for', () => {
  it('is as tall as the style sheet leaves it in a window of 800 pixels, and 480 at least', () => {
    const window = String.raw`var\(--window-height, 100svh\)`;
    const whole = String.raw`height: calc\(\s*max\(([\d.]+)rem, ${window}`;
    const around = heightOf(new RegExp(String.raw`${window} - var\(--tl-around, ([\d.]+)rem`));
    expect(STAGE_SIZES.full.height).toBe(800 - around);
    expect(heightOf(new RegExp(whole))).toBe(480);
  });

  it('is as tall as the style sheet makes a small one', () => {
    const rule = /data-size='small'\] \.tl-stage \{\s*height: calc\(([\d.]+)rem/;
    expect(heightOf(rule)).toBe(STAGE_SIZES.small.height);
  });
});
