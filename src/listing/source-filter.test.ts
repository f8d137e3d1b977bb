import { describe, expect, it } from 'vitest';
import {
  isUnfiltered,
  matching,
  NO_CONDITIONS,
  readConditions,
  writeConditions,
  type SourceFile,
} from './source-filter.ts';

const line = (id: string, publisher: number, language: string, sole = false) => ({
  id,
  title: id,
  publisher,
  language,
  sole,
  kind: 'press',
  reading: 'whole',
  words: '',
});
const FILE: SourceFile = {
  publishers: ['Thanh Niên', 'Thời Đại', 'VOV', 'VOV Giao thông'],
  lines: [line('a', 0, 'vi', true), line('b', 1, 'vi'), line('c', 2, 'en'), line('d', 3, 'vi')],
};
const found = (conditions: Partial<typeof NO_CONDITIONS>) =>
  matching(FILE, { ...NO_CONDITIONS, ...conditions }).map(({ id }) => id);

describe('matching', () => {
  it('finds all without a condition', () => {
    expect(found({})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('joins conditions by "and"', () => {
    expect(found({ language: 'vi' })).toEqual(['a', 'b', 'd']);
    expect(found({ language: 'vi', sole: true })).toEqual(['a']);
    expect(found({ language: 'en', sole: true })).toEqual([]);
    expect(found({ kind: 'official' })).toEqual([]);
    expect(found({ reading: 'whole' })).toHaveLength(4);
    expect(found({ reading: 'part' })).toEqual([]);
  });

  it('finds a publisher without marks and capitals', () => {
    expect(found({ publisher: 'thoi dai' })).toEqual(['b']);
    expect(found({ publisher: 'th' })).toEqual(['a', 'b', 'd']);
  });

  it('takes a whole name for itself, not for those it is a part of', () => {
    expect(found({ publisher: 'VOV' })).toEqual(['c']);
    expect(found({ publisher: 'vo' })).toEqual(['c', 'd']);
  });

  it('finds nothing by a publisher there is not', () => {
    expect(found({ publisher: 'Nhà in' })).toEqual([]);
  });
});

describe('the address of conditions', () => {
  it('is read as it was written', () => {
    const asked = { ...NO_CONDITIONS, language: 'vi', publisher: 'Thời Đại & bạn', sole: true };
    expect(readConditions(writeConditions(asked, ''))).toEqual(asked);
  });

  it('says nothing of what is not narrowed, and keeps what is not its own', () => {
    expect(writeConditions(NO_CONDITIONS, '?kind=press')).toBe('');
    expect(writeConditions({ ...NO_CONDITIONS, kind: 'data' }, '?x=1')).toBe('?x=1&kind=data');
  });

  it('passes over what is unknown or malformed', () => {
    expect(isUnfiltered(readConditions('?sole=yes&colour=red&%E0%A4%A'))).toBe(true);
    expect(readConditions(`?publisher=${'a'.repeat(999)}`).publisher).toHaveLength(200);
  });
});
