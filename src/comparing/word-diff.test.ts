import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type Run } from './word-diff.ts';

const shown = (runs: readonly Run[]) =>
  runs
    .map(({ how, text }) => {
      if (how === 'left-out') return '…';
      return how === 'same' ? text : `${how === 'added' ? '+' : '-'}{${text}}`;
    })
    .join('');

const diff = (before: string, after: string, lang = 'vi') => shown(wordDiff(before, after, lang));

describe('wordDiff', () => {
  it('keeps syllables with all their marks whole', () => {
    expect(diff('ký bản ghi nhớ ở Huế', 'ký biên bản ghi nhớ ở Huề')).toBe(
      'ký +{biên }bản ghi nhớ ở -{Huế}+{Huề}',
    );
  });

  it('takes a citation and the target of a link for one word', () => {
    expect(diff('Xong.[^bao-a-b] [B](partner:busan)', 'Xong.[^bao-c-b] [B](partner:osaka)')).toBe(
      'Xong.-{[^bao-a-b]}+{[^bao-c-b]} [B-{](partner:busan)}+{](partner:osaka)}',
    );
  });

  it('joins words in a row that all became others', () => {
    expect(diff('three focus areas now', 'three main priorities now')).toBe(
      'three -{focus areas}+{main priorities} now',
    );
  });

  it('leaves out what stayed, but for some words beside a difference', () => {
    const long = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    expect(diff(`${long} a ${long}`, `${long} b ${long}`)).toBe(
      '…w32 w33 w34 w35 w36 w37 w38 w39 -{a}+{b} w0 w1 w2 w3 w4 w5 w6 …',
    );
  });

  it('marks where a paragraph begins', () => {
    expect(diff('Một.\n\nHai.', 'Một.\n\nBa.')).toBe('Một. ¶ -{Hai}+{Ba}.');
  });

  it('tells texts of nothing in common one after the other', () => {
    const words = (sign: string) =>
      Array.from({ length: 2000 }, (_, at) => `${sign}${at}`).join(' ');
    expect(wordDiff(words('a'), words('b'), 'vi').map(({ how }) => how)).toEqual([
      'removed',
      'added',
    ]);
  });

  it('parts words of scripts without spaces', () => {
    expect(diff('東京都知事が訪問した', '大阪府知事が訪問した', 'ja')).toMatch(
      /^-\{.*東京.*\}\+\{.*大阪.*\}が訪問した$/,
    );
  });

  it('has both texts in it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'bb ', 'ế', ' ', '[^a-b]', '.'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after, 'vi');
        if (runs.some(({ how }) => how === 'left-out')) return;
        const without = (how: Run['how']) =>
          runs
            .filter((run) => run.how !== how)
            .map((run) => run.text)
            .join('');
        expect(without('added')).toBe(before.trim().replace(/\s+/g, ' '));
        expect(without('removed')).toBe(after.trim().replace(/\s+/g, ' '));
      }),
    );
  });
});
