import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

const EVENTS = '{n, plural, one {# event} other {# events}}';

describe('fill', () => {
  it('leaves a place without value as it is', () => {
    expect(fill('{a} {b}', { a: 1 }, 'en')).toBe('1 {b}');
    expect(fill(EVENTS, {}, 'en')).toBe(EVENTS);
  });

  it('writes a year as it is and groups what is counted', () => {
    expect(fill('{year}: {n, number}', { year: 2017, n: 1512 }, 'en')).toBe('2017: 1,512');
    expect(fill('{n, number}', { n: 1512 }, 'vi')).toBe('1.512');
  });

  it.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [1512, '1,512 events'],
  ])('takes the form of the language for %i', (n, words) => {
    expect(fill(EVENTS, { n }, 'en')).toBe(words);
  });

  it.each([
    [1, '1 eveniment'],
    [2, '2 evenimente'],
    [20, '20 de evenimente'],
  ])('knows languages of more than two forms: %i', (n, words) => {
    const romanian = '{n, plural, one {# eveniment} few {# evenimente} other {# de evenimente}}';
    expect(fill(romanian, { n }, 'ro')).toBe(words);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [21, '21st'],
  ])('takes another form for the one of number %i', (n, words) => {
    const ordinal = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
    expect(fill(ordinal, { n }, 'en')).toBe(words);
  });

  it('takes the form for all others where a sentence has none for the number', () => {
    expect(fill('{n, plural, other {# năm}}', { n: 1 }, 'en')).toBe('1 năm');
    expect(fill('{n, plural, one {# năm}}', { n: 2 }, 'en')).toBe('');
  });

  it('keeps several numbers of a sentence apart', () => {
    expect(fill(`{where}: ${EVENTS}, {m, number}`, { where: 'here', n: 1, m: 2 }, 'en')).toBe(
      'here: 1 event, 2',
    );
  });
});
