import { expect, it } from 'vitest';
import { regionalLanguage } from './regional-language.ts';

it('names the country that most readers of a language are in', () => {
  expect(['vi', 'en', 'pt-PT', 'ro'].map(regionalLanguage)).toEqual([
    'vi_VN',
    'en_US',
    'pt_PT',
    'ro_RO',
  ]);
});

it('keeps a language alone of which no country is known', () => {
  expect(regionalLanguage('qaa')).toBe('qaa');
});
