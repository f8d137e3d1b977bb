import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, parseQuery, tidyQuery } from './query.ts';
import { synonymsOf } from './synonyms.ts';

const synonyms = synonymsOf([['TP.HCM', 'Sài Gòn']]);
const signs = (text: string) => parseQuery(text, synonyms).terms.map(({ sign }) => sign);

describe('parseQuery', () => {
  it('reads words, ideas and dates as terms', () => {
    expect(signs('Sài Gòn 26/4/2023 đối ngoại')).toEqual(['ǂs0', 'ǂd20230426', 'doi', 'ngoai']);
  });

  it('keeps a word said twice, because titles say words twice', () => {
    expect(signs('hội nghị của Hội')).toEqual(['hoi', 'nghi', 'cua', 'hoi']);
  });

  it('remembers which words stood in quotes', () => {
    const { terms, phrases } = parseQuery('họp “đối ngoại”', synonyms);
    expect(phrases).toEqual([['doi', 'ngoai']]);
    expect(terms).toHaveLength(3);
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
    const { text, terms } = parseQuery('đối ngoại '.repeat(1000), synonyms);
    expect([...text].length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(terms.length).toBeLessThanOrEqual(40);
  });

  it('takes every word in quotes for itself, not for an idea', () => {
    expect(parseQuery('"Sài Gòn"', synonyms).phrases).toEqual([['sai', 'gon']]);
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
});

describe('tidyQuery', () => {
  it('evens out white space, drops control characters and reads NFD as NFC', () => {
    expect(tidyQuery('  đối\u0000\n ngoại '.normalize('NFD'))).toBe('đối ngoại');
  });
});
