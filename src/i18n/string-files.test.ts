import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, spokenOf, wordsAbout } from './string-files.ts';

describe('LANGUAGES', () => {
  it('are the folders of words, and nothing else', () => {
    expect(LANGUAGES).toEqual(readdirSync('src/i18n/strings').sort());
  });
});

describe('wordsAbout', () => {
  it('joins the files of several subjects in every language', () => {
    const words = wordsAbout(['dates', 'routes']);
    expect(Object.keys(words)).toEqual(LANGUAGES);
    for (const own of Object.values(words)) {
      expect(Object.keys(own)).toEqual(expect.arrayContaining(['date.range', 'route.home']));
    }
  });
});

describe('spokenOf', () => {
  const [first = '', second = ''] = LANGUAGES;

  it('takes the first wanted language that has words', () => {
    expect(spokenOf(['tlh', second, first])).toBe(second);
  });

  it('speaks all the same where none of them has', () => {
    expect(spokenOf(['tlh'])).toBe(first);
  });
});

it('a command, which reads the words from the disk, has those of a bundle', () => {
  const asked = `import(${JSON.stringify(new URL('./string-files.ts', import.meta.url).href)}).then(
    (files) => console.log(JSON.stringify([files.LANGUAGES, files.wordsAbout(['dates', 'routes'])])),
  )`;
  const told = execFileSync(process.execPath, ['--eval', asked], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  expect(JSON.parse(told)).toEqual([LANGUAGES, wordsAbout(['dates', 'routes'])]);
});
