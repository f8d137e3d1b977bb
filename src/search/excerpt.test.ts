import { describe, expect, it } from 'vitest';
import { excerptOf, type Segment } from './excerpt.ts';
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
