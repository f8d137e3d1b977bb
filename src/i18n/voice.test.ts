import { describe, expect, it } from 'vitest';
import { records } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { orderIn } from './order.ts';
import { voiceOf } from './voice.ts';

const { site, taxonomy } = records();
const languages = ['vi', 'en'].map((code) => ({ code, name: code, short: code }));
const countryNames = { KR: { vi: 'Hàn Quốc', en: 'Korea' } };
const speaking = (language: string) =>
  voiceOf({ ...site, languages }, { ...taxonomy, countryNames }, language, '/x/');

describe('voiceOf()', () => {
  const [vi, en] = [speaking('vi'), speaking('en')];

  it('says words in its language, else in the main one, and then in whatever there is', () => {
    expect(en.say({ vi: 'năm', en: 'year' })).toEqual({ text: 'year', lang: 'en' });
    expect(en.say({ ko: '년', vi: 'năm' })).toEqual({ text: 'năm', lang: 'vi' });
    expect(en.text({ ko: '년' })).toBe('년');
    expect(en.text(null)).toBe('');
  });

  it('marks a passage that is in another language, and no other', () => {
    expect(en.langOf({ text: 'năm', lang: 'vi' })).toBe('vi');
    expect(vi.langOf({ text: 'năm', lang: 'vi' })).toBeUndefined();
    expect(en.langOf({ text: '12', lang: null })).toBeUndefined();
    expect(en.langOf(null)).toBeUndefined();
  });

  it('takes the first of the site’s languages for the main one', () => {
    expect([vi.main, en.main]).toEqual(['vi', 'vi']);
    expect([vi.routes.page('home'), en.routes.page('home')]).toEqual(['/x/', '/x/en/']);
    expect(voiceOf({ ...site, languages: [] }, taxonomy, 'en').main).toBe('en');
  });

  it('words dates, numbers, countries and languages as its readers do', () => {
    expect([vi, en].map((voice) => voice.date(dateOf('2017')))).toEqual(['năm 2017', '2017']);
    expect([vi, en].map((voice) => voice.number(1512.5))).toEqual(['1.512,5', '1,512.5']);
    expect([vi, en].map((voice) => voice.country('KR'))).toEqual(['Hàn Quốc', 'Korea']);
    expect(en.languageName('vi')).toBe('Vietnamese');
  });
});

describe('orderIn()', () => {
  it('counts numbers in names as numbers', () => {
    expect(['Quận 10', 'Quận 9', 'Quận 1'].sort(orderIn('vi'))).toEqual([
      ...['Quận 1', 'Quận 9', 'Quận 10'],
    ]);
  });

  it('knows where each language has its letters', () => {
    expect(['đa', 'e', 'da'].sort(orderIn('vi'))).toEqual(['da', 'đa', 'e']);
    expect(['z', 'ä'].sort(orderIn('sv'))).toEqual(['z', 'ä']);
    expect(['z', 'ä'].sort(orderIn('de'))).toEqual(['ä', 'z']);
  });
});
