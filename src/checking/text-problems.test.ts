import { describe, expect, it } from 'vitest';
import { placeIn, textProblems } from './text-problems.ts';

const kinds = (text: string) =>
  textProblems({ file: 'a.md', text }).map(({ kind, line, column }) => `${kind} ${line}:${column}`);

describe('textProblems()', () => {
  it('finds nothing in a plain text, Vietnamese or other', () => {
    expect(kinds('Hội nghị ở 부산, ភ្នំពេញ\u200Bនិង “ngoặc” – gạch\n')).toEqual([]);
  });

  it.each([
    ['\uFEFFa', 'byte-order-mark 1:1'],
    ['a\r\nb\r\n', 'windows-line-endings 1:2'],
    ['a\n\tb', 'tab-character 2:1'],
    ['a\n<<<<<<< HEAD\nb', 'merge-conflict 2:1'],
    ['so\u00ADft', 'invisible-character 1:3'],
    ['a\u202Eb', 'invisible-character 1:2'],
    ['a\n' + 'ế'.normalize('NFD'), 'decomposed-letters 2:1'],
  ])('%j: %s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  it('takes a line of equal signs for a heading, not for a conflict', () => {
    expect(kinds('Tiêu đề\n=======\n')).toEqual([]);
  });

  it('counts how often', () => {
    expect(textProblems({ file: 'a', text: '\t\t\n\t' })[0]?.params['count']).toBe(3);
  });

  it('has nothing to say of a file that is no text', () => {
    expect(textProblems({ file: 'a.png', text: null })).toEqual([]);
  });
});

describe('placeIn()', () => {
  it('counts lines and columns from 1', () => {
    expect(placeIn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(placeIn('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
  });
});
