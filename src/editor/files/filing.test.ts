import { describe, expect, it } from 'vitest';
import { filedValues, inYear, isMisfiled, keepOldId, type SavedDraft } from './filing.ts';

const draft = (
  date: string,
  path = 'content/events/2023/ky-ket.md',
  name = 'events',
): SavedDraft => ({
  collection: { name, _i18n: { defaultLocale: 'vi' } },
  originalEntry: { locales: { vi: { slug: 'ky-ket', path }, en: { slug: 'ky-ket', path } } },
  currentValues: { vi: { date } },
});

describe('where an event is filed', () => {
  it.each([
    ['2024-02-29', '2024'],
    ['199X', '1990'],
    ['../1975', '1975'],
    ['2022/..', '2022'],
    ['2017~', '2017'],
    ['0987', '0987'],
  ])('%s is under %s', (date, year) => {
    expect(filedValues({ date })).toEqual({ date: year });
    expect(inYear('content/events/2023/ky-ket.en.md', date)).toBe(
      `content/events/${year}/ky-ket.en.md`,
    );
  });

  it('stays where it is while its date is none', () => {
    expect(filedValues({ date: 'mai' })).toEqual({ date: 'mai' });
    expect(inYear('events/2023/ky-ket.md', 'mai')).toBe('events/2023/ky-ket.md');
    expect(isMisfiled(draft(''))).toBe(false);
  });

  it('moves when its date goes into another year, and only then', () => {
    expect(isMisfiled(draft('2024-01-01'))).toBe(true);
    expect(isMisfiled(draft('2023-12'))).toBe(false);
    expect(isMisfiled(draft('2024', 'content/sources/2023/ky-ket.yaml', 'sources'))).toBe(false);
  });
});

describe('an id that is changed', () => {
  const changed = (values: Record<string, unknown>, id: string, language = 'vi') => {
    keepOldId(draft('2023'), language, values, id);
    return values;
  };
  it('is kept among the earlier ids', () => {
    expect(changed({ 'aliases.0': 'xua' }, 'moi')).toEqual({
      'aliases.0': 'xua',
      'aliases.1': 'ky-ket',
    });
    expect(changed({ aliases: [] }, 'moi')).toEqual({ 'aliases.0': 'ky-ket' });
  });
  it('is none of them when it is taken back', () => {
    expect(changed({ 'aliases.0': 'xua', 'aliases.1': 'khac' }, 'xua')).toEqual({
      'aliases.0': 'khac',
      'aliases.1': 'ky-ket',
    });
  });
  it('changes nothing where it stays, and in no translation', () => {
    expect(changed({ title: 'A' }, 'ky-ket')).toEqual({ title: 'A' });
    expect(changed({ title: 'A' }, 'moi', 'en')).toEqual({ title: 'A' });
  });
});
