import { describe, expect, it } from 'vitest';
import { completeLine } from './complete.ts';
import { choicesWith, matchChoice, type Choice } from './match-choice.ts';

const PEOPLE: readonly Choice[] = [
  { id: 'phan-van-mai', label: 'Phan Văn Mãi' },
  { id: 'tran-ba', label: 'Trần Bá' },
  { id: 'tran-ba-2', label: 'Trần Ba' },
  { id: 'nguyen-van-a', label: 'Nguyễn Văn A' },
  { id: 'nguyen-van-a-2', label: 'Nguyễn Văn A' },
  { id: 'KR', label: 'Hàn Quốc', also: ['South Korea'] },
];
const found = (typed: string) => matchChoice(typed, PEOPLE).found?.id ?? null;
const offered = (typed: string) => {
  const match = matchChoice(typed, PEOPLE);
  return match.found ? [] : match.near.map(({ id }) => id);
};

describe('matchChoice()', () => {
  it.each([
    ['phan-van-mai', 'phan-van-mai'],
    ['Phan Văn Mãi', 'phan-van-mai'],
    ['phan van mai', 'phan-van-mai'],
    ['  PHAN  VĂN MÃI ', 'phan-van-mai'],
    ['Phan Văn Mãi'.normalize('NFD'), 'phan-van-mai'],
    ['kr', 'KR'],
    ['South Korea', 'KR'],
    ['han quoc', 'KR'],
    ['Trần Bá', 'tran-ba'],
    ['trần ba', 'tran-ba-2'],
  ])('takes “%s” for %s', (typed, id) => {
    expect(found(typed)).toBe(id);
  });

  it('asks where small letters are a code and a name without its marks', () => {
    const countries = [
      { id: 'MY', label: 'Malaysia' },
      { id: 'US', label: 'Hoa Kỳ', also: ['Mỹ'] },
    ];
    expect(matchChoice('Mỹ', countries).found?.id).toBe('US');
    expect(matchChoice('MY', countries).found?.id).toBe('MY');
    expect(matchChoice('my', countries)).toMatchObject({ found: null, near: countries });
  });

  it('lists those of one name', () => {
    expect(found('Nguyễn Văn A')).toBeNull();
    expect(offered('Nguyễn Văn A')).toEqual(['nguyen-van-a', 'nguyen-van-a-2']);
    expect(offered('tran ba')).toEqual(['tran-ba', 'tran-ba-2']);
  });

  it('offers, but never takes, a name with other marks, a part of a name or a slip', () => {
    expect(found('Phan Vân Mãi')).toBeNull();
    expect(offered('Phan Vân Mãi')).toEqual(['phan-van-mai']);
    expect(found('Mãi')).toBeNull();
    expect(offered('Mãi')).toEqual(['phan-van-mai']);
    expect(offered('phan van mia')).toEqual(['phan-van-mai']);
  });

  it('offers nothing where nothing is near', () => {
    expect(offered('Angela Merkel')).toEqual([]);
    expect(offered('—')).toEqual([]);
  });
});

describe('choicesWith()', () => {
  it('finds by words begun, in any order', () => {
    expect(choicesWith('mai pha', PEOPLE).map(({ id }) => id)).toEqual(['phan-van-mai']);
  });
});

describe('completeLine()', () => {
  it('completes an id, or a name to its id', () => {
    expect(completeLine('phan', PEOPLE, false)).toEqual([['phan-van-mai'], 'phan']);
    expect(completeLine('Phan Văn M', PEOPLE, false)).toEqual([['phan-van-mai'], 'Phan Văn M']);
    expect(completeLine('tran', PEOPLE, false)[0]).toEqual(['tran-ba', 'tran-ba-2']);
  });

  it('completes the last of a list', () => {
    expect(completeLine('busan, han q', PEOPLE, true)).toEqual([['KR'], 'han q']);
    expect(completeLine('busan; ', PEOPLE, true)[0]).toHaveLength(PEOPLE.length);
  });
});
