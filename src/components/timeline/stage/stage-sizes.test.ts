import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAGE_SIZES } from './stage-sizes.ts';

const sheet = readFileSync(new URL('stage.css', import.meta.url), 'utf8');
// The first of each is that of a desk screen; a phone's come after.
const heightOf = (pattern: RegExp): number => 16 * Number(pattern.exec(sheet)?.[1]);

describe('the stage that the server draws for', () => {
  it('is as tall as the style sheet makes it at least on a desk screen', () => {
    expect(heightOf(/\.tl-stage \{\s*height: calc\(clamp\(([\d.]+)rem/)).toBe(
      STAGE_SIZES.full.height,
    );
  });

  it('is as tall as the style sheet makes a small one', () => {
    const rule = /data-size='small'\] \.tl-stage \{\s*height: calc\(([\d.]+)rem/;
    expect(heightOf(rule)).toBe(STAGE_SIZES.small.height);
  });
});
