import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from './beginning.ts';

describe('the beginning of a file', () => {
  it('is its first lines, without the mark of UTF-8', () => {
    expect(beginningOf('\u{FEFF}id,title\r\na,"b"\r\n')).toBe('id,title\na,"b"');
    expect(beginningOf('1\n2\n3\n4\n5\n6\n7\n8')).toBe('1\n2\n3\n4\n5\n6');
    expect(beginningOf('')).toBe('');
  });

  it('cuts a long line and says so, sooner where there are others', () => {
    const [heads = '', row = ''] = beginningOf(`id\n${'a'.repeat(5000)}\n`).split('\n');
    expect(heads).toBe('id');
    expect(row).toBe(`${'a'.repeat(240)}…`);
    expect(beginningOf('b'.repeat(5000))).toBe(`${'b'.repeat(900)}…`);
  });

  it('is short whatever the file, and says nothing else than the file does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const shown = beginningOf(text);
        expect(shown.isWellFormed()).toBe(text.isWellFormed() || shown.isWellFormed());
        expect([...shown].length).toBeLessThanOrEqual(7000);
        const [first = ''] = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
        const [shownFirst = ''] = shown.split('\n');
        if (text.trim()) expect(`${first} `).toContain(shownFirst.replace(/…$/, '').trimEnd());
      }),
    );
  });

  it('cuts no letter in two', () => {
    expect(beginningOf('🙂'.repeat(3000))).toMatch(/^(🙂)+…$/u);
  });
});
