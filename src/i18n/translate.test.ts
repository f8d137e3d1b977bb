import { describe, expect, it } from 'vitest';
import { translator } from './translate.ts';
import { STRINGS } from './strings.ts';

describe('translator', () => {
  it('speaks the language it is asked for', () => {
    expect(translator('vi')('nav.events')).toBe('Sự kiện');
    expect(translator('en')('nav.events')).toBe('Events');
  });

  it('fills in the parameters', () => {
    expect(translator('vi')('record.sourceCount', { n: 3 })).toBe('3 nguồn');
    expect(translator('en')('record.sourceCount', { n: 1 })).toBe('1 source');
    expect(translator('en')('record.sourceCount', { n: 1512 })).toBe('1,512 sources');
  });

  it('refuses to leave a place empty, and hands a sentence without values over as it is', () => {
    expect(() => translator('en')('event.listIntro', { n: 2, from: 1975 })).toThrow(
      '"event.listIntro" lacks years',
    );
    expect(translator('en')('home.horizons')).toBe('Horizons {years}');
  });

  it('refuses a language the interface does not speak', () => {
    expect(() => translator('xx')).toThrow('"xx"');
  });
});

describe('the words of the interface', () => {
  const [first = '', ...others] = Object.keys(STRINGS);
  const names = (words: string) => [...words.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);

  it.each(others)('are complete in %s', (language) => {
    expect(Object.keys(STRINGS[language] ?? {}).sort()).toEqual(
      Object.keys(STRINGS[first] ?? {}).sort(),
    );
  });

  it('are never empty, addresses of the home page apart', () => {
    const empty = Object.values(STRINGS).flatMap((words) =>
      Object.entries(words).flatMap(([key, value]) => (value.trim() === '' ? [key] : [])),
    );
    expect(new Set(empty)).toEqual(new Set(['route.home']));
  });

  it('use no parameter in one language that another does not know, dates and ticks apart', () => {
    const differing = Object.entries(STRINGS[first] ?? {}).filter(
      ([key, words]) =>
        !/^(date|timeline\.(tick|axis|window)|year\.date)\./.test(key) &&
        others.some((language) => {
          const translated = (STRINGS[language] as Record<string, string>)[key] ?? '';
          return names(translated).some((name) => !names(words).includes(name));
        }),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
