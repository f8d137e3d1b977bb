import { describe, expect, it } from 'vitest';
import { matchTerms } from './matching.ts';
import { readQuery, readText } from './reading.ts';
import { synonymsOf } from './synonyms.ts';

const synonyms = synonymsOf([['TP.HCM', 'Sài Gòn']]);
const match = (title: string, query: string, open: string | null = null) =>
  matchTerms(readText(title, synonyms), readQuery(query, synonyms), open);

describe('matchTerms', () => {
  it('knows the whole title from a part of it', () => {
    expect(match('Đối ngoại', 'doi ngoai')).toMatchObject({ whole: true, run: 1, coverage: 1 });
    expect(match('Hội nghị đối ngoại', 'doi ngoai')).toMatchObject({
      whole: false,
      run: 1,
      begins: false,
    });
    expect(match('Đối ngoại nhân dân', 'doi ngoai')).toMatchObject({ whole: false, begins: true });
  });

  it('tells a phrase from the same words apart', () => {
    expect(match('Ngoại giao và đối tác', 'doi ngoai')).toMatchObject({ coverage: 1, run: 0.5 });
  });

  it('says how much is spelled as the reader wrote it', () => {
    expect(match('Gian dối ngoài chợ', 'đối ngoại').spelling).toBe(0);
    expect(match('Hội nghị đối ngoại', 'đối ngoại').spelling).toBe(1);
  });

  it('takes a name of several words for one term', () => {
    expect(match('Sài Gòn và Busan', 'tp.hcm busan')).toMatchObject({ coverage: 1, run: 0.5 });
    expect(match('TP.HCM', 'sài gòn')).toMatchObject({ whole: true, spelling: 0.8 });
  });

  it('takes the beginning of the last word while it is being typed', () => {
    expect(match('Thượng Hải', 'thuong ha', 'ha')).toMatchObject({
      coverage: 1,
      run: 1,
      whole: false,
    });
    expect(match('Thượng Hải', 'thuong ha').coverage).toBe(0.5);
  });

  it('finds nothing in nothing', () => {
    expect(match('', 'doi ngoai').coverage).toBe(0);
  });
});
