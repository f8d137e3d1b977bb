import { describe, expect, it } from 'vitest';
import { escapedFaults } from './escaped-values.ts';
import { inOneLine } from './hidden-characters.ts';
import { readYaml } from '#reading/yaml-document.ts';

const told = (yaml: string) =>
  escapedFaults(readYaml(yaml, 0).data).map(
    ({ kind, field, on, params }) => `${field.join('.')} ${on} ${kind} ${params['code'] ?? ''}`,
  );

describe('escapedFaults()', () => {
  it.each([
    ['title: "a\\u202Eb"', 'title value invisible-character U+202E'],
    ['title: "a\\0"', 'title value invisible-character U+0000'],
    ['title: "a\\a"', 'title value invisible-character U+0007'],
    ['title: "a\\u0007"', 'title value invisible-character U+0007'],
    ['title: "a\\tb"', 'title value invisible-character U+0009'],
    ['title: "a\\rb"', 'title value invisible-character U+000D'],
    ['title: "\\uFEFFa"', 'title value invisible-character U+FEFF'],
    ['title: "\\uD800"', 'title value invisible-character U+D800'],
    ['a: [{b: "x\\e"}]', 'a.0.b value invisible-character U+001B'],
    ['"k\\u00AD": 1', 'k\u00AD key invisible-character U+00AD'],
    ['name: {vi: "e\\u0301"}', 'name.vi value decomposed-letters '],
  ])('%s', (yaml, expected) => {
    expect(told(yaml)).toEqual([expected]);
  });

  it('has nothing to say of escapes that stand for letters, quotes and line breaks', () => {
    expect(told('a: "\\u1ebf \\" \\\\ \\n"\nb: "ភ\\u200Bព"\nc: 5\nd: null')).toEqual([]);
  });
});

describe('inOneLine()', () => {
  it('shows what would break a line or command a terminal, and cuts what has no end', () => {
    expect(inOneLine('a\n  b\u001B[31m\u202E')).toBe('a b[U+001B][31m[U+202E]');
    expect(inOneLine('a'.repeat(1_000_000)).length).toBeLessThan(600);
  });
});
