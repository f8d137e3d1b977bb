import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, pagefindQuery, parseQuery, tidyQuery } from './query.ts';
import { synonymsOf } from './synonyms.ts';

const synonyms = synonymsOf([['TP.HCM', 'Sài Gòn']]);
const signs = (text: string) => parseQuery(text, synonyms).terms.map(({ sign }) => sign);

describe('parseQuery', () => {
  it('reads words, ideas and dates as terms', () => {
    expect(signs('Sài Gòn 26/4/2023 đối ngoại')).toEqual(['ǂs0', 'ǂd20230426', 'doi', 'ngoai']);
  });

  it('counts a repeated word once', () => {
    expect(signs('ngoại ngoai NGOẠI')).toEqual(['ngoai']);
  });

  it('remembers which terms stood in quotes', () => {
    const { terms, phrases } = parseQuery('họp “đối ngoại”', synonyms);
    expect(phrases).toEqual([[1, 2]]);
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
    expect(terms).toHaveLength(2);
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
