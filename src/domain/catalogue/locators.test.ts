import { describe, expect, it } from 'vitest';
import { locatorsIn } from './locators.ts';

const cited = (source: string, locator: string | null) => {
  return { source, locator: locator === null ? null : { vi: locator } };
};

describe('the places in a source that a record names', () => {
  it('are those of the record and of its parts, each once', () => {
    const record = {
      sources: [cited('a', 'đoạn 1'), cited('b', 'trang 9'), cited('a', 'đoạn 1')],
      agreements: [{ sources: [cited('a', 'Điều 2')], life: [] }],
    };
    expect(locatorsIn(record, 'a')).toEqual([{ vi: 'đoạn 1' }, { vi: 'Điều 2' }]);
  });

  it('are none where it names none', () => {
    expect(locatorsIn({ sources: [cited('a', null)] }, 'a')).toEqual([]);
    expect(locatorsIn({ life: [{ source: 'a', date: null }] }, 'a')).toEqual([]);
    expect(locatorsIn({}, 'a')).toEqual([]);
  });
});
