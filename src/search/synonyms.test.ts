import { describe, expect, it } from 'vitest';
import { wordsIn } from './folding/folding.ts';
import { ideasInQuery, ideasInText, synonymsOf } from './synonyms.ts';

const synonyms = synonymsOf([
  ['TP.HCM', 'TPHCM', 'Thành phố Hồ Chí Minh', 'Sài Gòn'],
  ['Pháp', 'France'],
  ['UBND', 'Ủy ban nhân dân'],
  ['Hàn Quốc', 'Korea'],
  ['phi chính phủ', 'NGO'],
]);
const groups = (find: typeof ideasInText, text: string) =>
  find(text, wordsIn(text), synonyms).map(({ group }) => group);

describe('ideasInText', () => {
  it('finds every phrase of a group, nested ones included', () => {
    expect(groups(ideasInText, 'UBND TP.HCM')).toEqual(expect.arrayContaining([0, 2]));
    expect(groups(ideasInText, 'Ủy ban nhân dân Thành phố Hồ Chí Minh')).toEqual(
      expect.arrayContaining([0, 2]),
    );
  });

  it('asks a single-syllable name to stand as a name', () => {
    expect(groups(ideasInText, 'Đoàn Pháp đến thăm')).toEqual([1]);
    expect(groups(ideasInText, 'các biện pháp mới')).toEqual([]);
    expect(groups(ideasInText, 'ông Nguyễn Pháp Việt')).toEqual([]);
  });

  it('parts two names by the end of a sentence, not by a word that ends none', () => {
    expect(groups(ideasInText, 'Gặp nhau ở cảng. Đoàn Pháp đến thăm')).toEqual([1]);
    expect(groups(ideasInText, 'Hôm qua Nguyễn Pháp đến thăm')).toEqual([]);
  });

  it('asks for the exact marks', () => {
    expect(groups(ideasInText, 'biện phap han quoc')).toEqual([]);
  });
});

describe('ideasInQuery', () => {
  it('takes no word with marks for an abbreviation without them', () => {
    expect(groups(ideasInQuery, 'Xuân Bính Ngọ')).toEqual([]);
    expect(groups(ideasInQuery, 'Xuan Binh Ngo')).toEqual([]);
    expect(groups(ideasInQuery, 'Ngo')).toEqual([4]);
    expect(groups(ideasInQuery, 'viện trợ ngo')).toEqual([4]);
  });

  it.each(['tphcm', 'TP.HCM', 'thanh pho ho chi minh', 'sai gon', 'Sài Gòn', 'tp hcm'])(
    'knows the city in %s',
    (text) => {
      expect(groups(ideasInQuery, text)).toEqual([0]);
    },
  );

  it('takes an ambiguous syllable for a name only alone or written as one', () => {
    expect(groups(ideasInQuery, 'phap')).toEqual([1]);
    expect(groups(ideasInQuery, 'biện pháp')).toEqual([]);
    expect(groups(ideasInQuery, 'tổng thống Pháp')).toEqual([1]);
  });

  it('gives runs that do not overlap, in the order of the text', () => {
    expect(ideasInQuery('ubnd tphcm', wordsIn('ubnd tphcm'), synonyms)).toEqual([
      { group: 2, first: 0, last: 0 },
      { group: 0, first: 1, last: 1 },
    ]);
  });
});
