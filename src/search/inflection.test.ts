import { describe, expect, it } from 'vitest';
import { endingOf, stemOf } from './inflection.ts';

describe('stemOf', () => {
  it.each([
    ['city', 'cities'],
    ['agreement', 'agreements'],
    ['visit', 'visited', 'visiting', 'visits'],
    ['update', 'updated', 'updating'],
    ['speech', 'speeches'],
    ['policy', 'policies'],
  ])('%s and its forms share a stem', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    'doi',
    'ngoai',
    'nghe',
    'thuy',
    'quyen',
    'nguyen',
    'tphcm',
    'ubnd',
    '2023',
    'qh15',
    'xanh',
    'ing',
    'news',
    'g20visits',
    '大会visits',
  ])('leaves %s whole', (word) => {
    expect(endingOf(word)).toBe('');
  });
});
