import { describe, expect, it } from 'vitest';
import { localWordFaults } from './local-words.ts';

const found = (data: unknown, languages = ['vi', 'en']) =>
  localWordFaults(data, languages).map(({ kind, field, params }) =>
    [kind, field.join('.'), params['lang'], params['nearest']].filter(Boolean).join(' '),
  );

describe('localWordFaults()', () => {
  it('misses each language of the site, however deep the words stand', () => {
    expect(found({ roles: [{ title: { vi: 'Chủ tịch' } }] })).toEqual([
      'missing-words roles.0.title en',
    ]);
  });

  it('misses none where the words are the same in all', () => {
    expect(found({ name: { vi: 'Busan', und: 'Busan' } })).toEqual([]);
    expect(found({ name: { vi: 'Năm', en: 'Year' } })).toEqual([]);
  });

  it('takes a language the site does not have for the one that is lacking, told once', () => {
    expect(found({ name: { vi: 'Năm', eng: 'Year' } })).toEqual([
      'unknown-language name.eng eng en',
    ]);
  });

  it('takes no map for words that has no language of the site, or other values than texts', () => {
    expect(found({ name: { ko: '년' } })).toEqual([]);
    expect(found({ span: { vi: 1975 } })).toEqual([]);
    expect(found({ when: new Date(0), what: null })).toEqual([]);
  });

  it('takes an entry of a list for no words, though its key is a language too', () => {
    expect(found({ sources: [{ id: 'bao-moi' }] }, ['id', 'en'])).toEqual([]);
  });
});
