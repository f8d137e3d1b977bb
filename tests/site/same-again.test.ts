import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFiles, FOLDER } from './built-site.ts';

/*
 * Two builds of the same content on one day are the same to the last byte. To build twice in every test
 * would cost too much; what made builds differ can be seen in one of them.
 */
const texts = allFiles()
  .filter((file) => /\.(html|json|xml|css|js|txt|svg)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

/** From 2001 to 2286 a moment in milliseconds has thirteen digits, the first of them no zero. */
const MOMENT = /(?<![\w.])[1-9]\d{12}(?![\w.])/g;
/** Addresses of sources have numbers of their own. */
const ADDRESS = /https?:\/\/[^\s"'<>\\]+/g;
/** Middles of periods fall on noon at the finest. */
const HALF_DAY = 43_200_000;

describe('the built site', () => {
  it('knows no moment finer than a day', () => {
    const fine = texts.filter(({ text }) =>
      text
        .replaceAll(ADDRESS, '')
        .match(MOMENT)
        ?.some((digits) => Number(digits) % HALF_DAY !== 0),
    );
    expect(fine.map(({ file }) => file)).toEqual([]);
  });

  it('does not tell in which folder it was built', () => {
    const telling = texts.filter(({ text }) => text.includes(process.cwd()));
    expect(telling.map(({ file }) => file)).toEqual([]);
  });
});
