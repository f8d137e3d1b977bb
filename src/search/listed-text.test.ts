import { describe, expect, it } from 'vitest';
import { listedTest, readListed } from './listed-text.ts';
import { signsOfDate } from './reading.ts';
import { synonymsOf } from './synonyms.ts';

const synonyms = synonymsOf([
  ['TP.HCM', 'TPHCM', 'Thành phố Hồ Chí Minh', 'Saigon'],
  ['thành phố kết nghĩa', 'kết nghĩa', 'sister city'],
]);
const text = readListed('TP.HCM và Busan kết nghĩa, ký bản ghi nhớ \n 26.4.2023', synonyms);
const says = (written: string) => listedTest(written, synonyms)(text);

describe('a list narrowed by what a reader types', () => {
  it('keeps what the reader names, whatever the punctuation, marks and case', () => {
    const ways = ['kết nghĩa', '"kết nghĩa"', 'ket-nghia', 'kết nghĩa,', 'KET NGHIA', '(Busan)'];
    expect(ways.filter((way) => !says(way))).toEqual([]);
  });

  it('knows other names of the same', () => {
    expect(['TPHCM', 'tp.hcm', 'Saigon', 'sister city'].filter((name) => !says(name))).toEqual([]);
  });

  it('reads dates however they are written, and no other day', () => {
    const ways = [
      '26/4/2023',
      '26.4.2023',
      '26-4-2023',
      '2023-04-26',
      'ngày 26 tháng 4 năm 2023',
      '26/4',
    ];
    expect(ways.filter((way) => !says(way))).toEqual([]);
    expect(['27/4/2023', '26/4/2022', '25/4'].filter(says)).toEqual([]);
  });

  it('takes signs that are known otherwise', () => {
    const range = readListed(
      '26–28.4.2023',
      synonyms,
      signsOfDate({ year: 2023, month: 4, day: 27 }),
    );
    expect(listedTest('27/4/2023', synonyms)(range)).toBe(true);
  });

  it('asks for all words, of which the last may be unfinished', () => {
    expect([says('busan ghi nh'), says('bus'), says('bus ghi'), says('busan seoul')]).toEqual([
      ...[true, true, false, false],
    ]);
  });

  it('asks for quoted words side by side', () => {
    expect([says('"bản ghi nhớ"'), says('"nhớ ghi"')]).toEqual([true, false]);
  });

  it('is not narrowed by a text without a word', () => {
    expect([says(''), says('…'), says(' , ')]).toEqual([true, true, true]);
  });
});
