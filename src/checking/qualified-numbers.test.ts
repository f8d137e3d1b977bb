import { describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';
import { inWords } from './wording.ts';
import { qualifiedNumber } from './qualified-numbers.ts';

const OBSERVED = ['exact', 'about', 'at-least', 'more-than', 'nearly', 'range'];
const NOW = Date.UTC(2026, 0, 1);
const valid = await readFolder('tests/fixtures/valid');

describe('qualifiedNumber()', () => {
  it.each([
    ['hơn 23', '23', 'more-than'],
    ['Trên 11.000', '11000', 'more-than'],
    ['khoảng 23', '23', 'about'],
    ['gần 8,5', '8.5', 'nearly'],
    ['over 23', '23', 'more-than'],
    ['more  than 23', '23', 'more-than'],
    ['at least 23', '23', 'at-least'],
    ['>23', '23', 'more-than'],
    ['~ 23', '23', 'about'],
  ])('“%s” is %s, %s', (written, number, qualifier) => {
    expect(qualifiedNumber(written, OBSERVED)).toMatchObject({ number, qualifier });
  });

  it.each(['23', 'hon 23', 'mười 23', 'hơn 1.087', 'hơn 23 đoàn', 'hơn', '-23', '', 'tối đa 23'])(
    'has nothing for “%s”',
    (written) => {
      expect(qualifiedNumber(written, OBSERVED)).toBeNull();
    },
  );
});

describe('a value with a word before it', () => {
  it.each(['vi', 'en'])('is answered with the number and its qualifier (%s)', async (lang) => {
    const files = valid.map(({ file, text }) => ({
      file,
      text: text?.replace('value: 54', 'value: hơn 54') ?? null,
    }));
    const [problem, ...others] = await checkFiles(files, NOW);
    expect(others).toEqual([]);
    expect(problem?.kind).toBe('wrong-type');
    const words = problem && inWords(problem, { lang, main: 'vi', pathOf: (file) => file });
    expect(words?.fix).toContain('value: 54');
    expect(words?.fix).toContain('qualifier: more-than');
  });
});
