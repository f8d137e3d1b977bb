import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, pagefindQuery, parseQuery, tidyQuery, wantedTerms } from './query.ts';
import { synonymsOf } from './synonyms.ts';

const synonyms = synonymsOf([['TP.HCM', 'Sài Gòn']]);
const signs = (text: string) => parseQuery(text, synonyms).terms.map(({ sign }) => sign);

describe('parseQuery', () => {
  it('reads words, ideas and dates as terms', () => {
    expect(signs('Sài Gòn 26/4/2023 đối ngoại')).toEqual(['ǂs0', 'ǂd20230426', 'doi', 'ngoai']);
  });

  it('keeps a word said twice, because titles say words twice, and asks for it once', () => {
    expect(signs('hội nghị của Hội')).toEqual(['hoi', 'nghi', 'cua', 'hoi']);
    expect(wantedTerms(parseQuery('ngoại ngoai NGOẠI', synonyms))).toHaveLength(1);
  });

  it('remembers which words stood in quotes, and takes each for itself', () => {
    const phrases = (text: string) =>
      parseQuery(text, synonyms).phrases.map((run) => run.map(({ sign }) => sign));
    expect(phrases('họp “đối ngoại”')).toEqual([['doi', 'ngoai']]);
    expect(phrases('"Sài Gòn"')).toEqual([['sai', 'gon']]);
  });

  it('understands years of two digits and the word before a year', () => {
    expect(signs('26/4/23')).toEqual(['ǂd20230426']);
    expect(signs('hội nghị năm 2017')).toEqual(['hoi', 'nghi', '2017']);
  });

  it('lets words be missing that only say how others belong together', () => {
    const optional = (text: string) =>
      parseQuery(text, synonyms)
        .terms.filter((term) => term.optional)
        .map(({ spelling }) => spelling);
    expect(optional('investment from Singapore')).toEqual(['from']);
    expect(optional('chợ và cho')).toEqual(['và', 'cho']);
    expect(optional('the')).toEqual([]);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
    ['"', []],
    ['"đối', ['doi']],
    ['AND OR NOT * ? ~ ^ ( ) [ ]', ['and', 'or', 'not']],
    ['🎉🎊', []],
    ['\u202Eאבג\u202C', ['אבג']],
    ['   ', []],
    ['ǀǂs0ǀ', ['ǀǂs0ǀ']],
  ])('%s is no error', (text, expected) => {
    expect(signs(text)).toEqual(expected);
  });

  it('cuts ten thousand characters down and stays quick', () => {
    const query = parseQuery('đối ngoại '.repeat(1000), synonyms);
    const { text, terms } = query;
    expect([...text].length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(terms.length).toBeLessThanOrEqual(40);
    expect(wantedTerms(query)).toHaveLength(2);
  });

  it('hands Pagefind closed words only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const handed = pagefindQuery(parseQuery(text, synonyms));
        expect(handed).not.toMatch(/["“”]/);
        expect(handed === '' || handed.split(' ').every((word) => word.endsWith('ǀ'))).toBe(true);
      }),
    );
  });
});

describe('tidyQuery', () => {
  it('evens out white space, drops control characters and reads NFD as NFC', () => {
    expect(tidyQuery('  đối\u0000\n ngoại '.normalize('NFD'))).toBe('đối ngoại');
  });
});
