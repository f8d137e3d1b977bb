import { describe, expect, it } from 'vitest';
import { excerptOf, markTerms, type Segment } from './excerpt.ts';
import { readQuery, readText } from './reading.ts';
import { synonymsOf } from './synonyms.ts';

const synonyms = synonymsOf([['TP.HCM', 'Sài Gòn']]);
const show = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const excerpt = (text: string, query: string, length?: number) =>
  show(excerptOf(readText(text, synonyms), readQuery(query, synonyms), length));

describe('excerptOf', () => {
  it('marks a phrase as one piece, in the author’s spelling', () => {
    expect(
      excerpt('Công tác đối ngoại của Sài Gòn.', 'doi ngoai tphcm'.replace('tphcm', 'TP.HCM')),
    ).toBe('Công tác [đối ngoại] của [Sài Gòn].');
  });

  it('does not mark loose syllables beside the phrase', () => {
    expect(excerpt('Đội ngũ đối ngoại đi ngoài.', 'doi ngoai')).toBe(
      'Đội ngũ [đối ngoại] đi ngoài.',
    );
    expect(excerpt('Sở Ngoại vụ và khách nước ngoài.', 'doi ngoai')).toBe(
      'Sở Ngoại vụ và khách nước ngoài.',
    );
  });

  it('prefers what is spelled as the reader spelled it', () => {
    expect(excerpt('Dối ngoài lề, đối ngoại.', 'đối ngoại')).toBe('Dối ngoài lề, [đối ngoại].');
  });

  it('marks a date however it is written', () => {
    expect(excerpt('Ký ngày 26.4.2023 tại đây.', '2023-04-26')).toBe(
      'Ký [ngày 26.4.2023] tại đây.',
    );
  });

  it('cuts a long text around the terms and says so', () => {
    const filler = 'chữ '.repeat(50);
    expect(excerpt(`${filler}đối ngoại ${filler}`, 'doi ngoai', 8)).toBe(
      '… chữ chữ chữ chữ [đối ngoại] chữ chữ …',
    );
  });

  it('never alters the text between the marks', () => {
    const text = '<b>Đối ngoại</b> & "khác"';
    const pieces = excerptOf(readText(text, synonyms), readQuery('doi ngoai', synonyms));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('a stretch of a text', () => {
  it('is marked no farther than it reaches, in the midst of a phrase too', () => {
    const text = readText('Về quy chế phối hợp mới', synonyms);
    const terms = readQuery('quy che phoi hop', synonyms);
    const cut = (from: number, to: number) => show(markTerms(text, terms, from, to));
    expect(cut(0, 3)).toBe('Về [quy chế] ');
    expect(cut(3, 5)).toBe('[phối hợp] ');
    expect(cut(0, 6)).toBe('Về [quy chế phối hợp] mới');
  });
});
