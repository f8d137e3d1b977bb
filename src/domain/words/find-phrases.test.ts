import { describe, expect, it } from 'vitest';
import { phraseFinder } from './find-phrases.ts';

const find = phraseFinder([
  ['bản ghi nhớ', 1],
  ['ODA', 2],
  ['đoàn ra', 3],
  ['đoàn ra nước ngoài', 4],
  ['a+b (c)', 5],
]);
const meant = (text: string) => find(text).map((found) => found.meant);

describe('phraseFinder()', () => {
  it('says where a phrase begins, how long it is there and what it stands for', () => {
    expect(find('Ký bản\n ghi nhớ.')).toEqual([
      { index: 3, length: 12, written: 'bản ghi nhớ', meant: 1 },
    ]);
  });

  it('finds it at a sentence’s beginning, not in other capitals', () => {
    expect(meant('Bản ghi nhớ ký rồi. BẢN GHI NHỚ. Bản Ghi nhớ.')).toEqual([1]);
    expect(meant('ODA, oda')).toEqual([2]);
  });

  it('finds whole words alone, Vietnamese letters and digits being letters', () => {
    expect(meant('ODAs, SODA, ODA2, điODA, ODA-VN')).toEqual([2]);
  });

  it('takes the longest phrase that begins at a place', () => {
    expect(meant('một đoàn ra nước ngoài, một đoàn ra')).toEqual([4, 3]);
  });

  it('takes signs in a phrase as they are', () => {
    expect(meant('là a+b (c) đó; aab c')).toEqual([5]);
  });

  it('finds nothing when nothing is listed', () => {
    expect(phraseFinder([])('gì cũng được')).toEqual([]);
  });
});
