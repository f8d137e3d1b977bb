import { describe, expect, it } from 'vitest';
import { completionOf, farNeighbours, nearestWord, repairQuery, vocabularyOf } from './nearest.ts';
import { readWords } from './query.ts';

const vocabulary = vocabularyOf([
  ['đối', 40],
  ['đội', 12],
  ['ngoại', 50],
  ['nghị', 30],
  ['hội', 35],
  ['busan', 9],
  ['agreement', 8],
  ['agreements', 5],
  ['yokohama', 3],
]);

describe('nearestWord', () => {
  it('finds the word one slip away, and two for a long word', () => {
    expect(nearestWord(vocabulary, 'busam')?.spelling).toBe('busan');
    expect(nearestWord(vocabulary, 'yokahamma')?.spelling).toBe('yokohama');
  });

  it('allows one slip up to six letters, and the second from the seventh on', () => {
    expect(nearestWord(vocabulary, 'bxsayn')).toBeNull();
    expect(nearestWord(vocabulary, 'bxusayn')?.spelling).toBe('busan');
  });

  it('leaves numbers and very short words alone', () => {
    expect(nearestWord(vocabulary, '2o23')).toBeNull();
    expect(nearestWord(vocabulary, 'hj')).toBeNull();
  });
});

describe('farNeighbours', () => {
  const far = (folded: string, most?: number) =>
    farNeighbours(vocabulary, folded, most).map(({ spelling }) => spelling);

  it('allows a slip for every three letters, the nearest word first', () => {
    expect(far('agremnt')).toEqual(['agreement', 'agreements']);
    expect(far('agremnt', 1)).toEqual(['agreement']);
    expect(far('yokxyzma')).toEqual(['yokohama']);
    expect(far('buxyz')).toEqual([]);
  });

  it('has none for what is shorter than four letters, or longer than any word', () => {
    expect(far('bus')).toEqual([]);
    expect(far('busan'.repeat(7))).toEqual([]);
  });
});

describe('completionOf', () => {
  it('gives the commonest word with that beginning', () => {
    expect(completionOf(vocabulary, 'ng')?.spelling).toBe('ngoại');
    expect(completionOf(vocabulary, 'n')).toBeNull();
  });
});

describe('repairQuery', () => {
  it('leaves a query alone whose words are all known, in any ending', () => {
    expect(repairQuery(readWords('Hội nghị đối ngoại agreements'), vocabulary, false)).toEqual({
      text: 'Hội nghị đối ngoại agreements',
      mistaken: [],
      unknown: [],
    });
  });

  it('puts a slip right with marks when the reader uses them, without when not', () => {
    expect(repairQuery(readWords('hội nghj'), vocabulary, false).text).toBe('hội nghị');
    expect(repairQuery(readWords('hoi nghj'), vocabulary, false).text).toBe('hoi nghi');
  });

  it('completes the last word of an unfinished query without calling it a mistake', () => {
    const { text, mistaken } = repairQuery(readWords('doi agree'), vocabulary, true);
    expect(text).toBe('doi agreement');
    expect(mistaken).toEqual([]);
  });

  it('names the words that are near nothing', () => {
    expect(repairQuery(readWords('xyzzyq busan'), vocabulary, false).unknown).toEqual(['xyzzyq']);
  });
});
