import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

describe('our own words in a text', () => {
  it.each([
    ['a “Bangkok Post” b', 'a                b'],
    ['a `Bangkok` b', 'a           b'],
    ['see [Bangkok](partner:bangkok)', 'see [Bangkok]                 '],
    ['a [x](https://e.org/a_(b)) c', 'a [x]                      c'],
    ['cited.[^bangkok-post]', 'cited.               '],
    ['[a]: https://e.org/Bangkok', '[a]:                      '],
    ['<Timeline partner="bangkok" /> a', '                               a'],
    ['at https://e.org/Bangkok now', 'at                       now'],
  ])('%s', (text, left) => {
    expect(ownWords(text)).toBe(left);
  });

  it('keep their place behind code of several lines', () => {
    const text = 'a\n```yaml\nplace: Bangkok\n```\nb “of\ntwo lines” c';
    const left = ownWords(text);
    expect(left).toHaveLength(text.length);
    expect(left.split('\n').map((line) => line.trim())).toEqual(['a', '', '', '', 'b', 'c']);
  });

  it('are all of a text without such parts, a quotation never closed among them', () => {
    expect(ownWords('a “b c')).toBe('a “b c');
  });
});
