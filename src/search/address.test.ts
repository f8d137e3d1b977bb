import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

describe('the address of a search', () => {
  it('is read whole', () => {
    expect(
      readAddress(
        '?q=doi+ngoai&type=event,partner&year=2017-2019,2023&category=visit&lang=vi&sort=newest',
      ),
    ).toEqual({
      text: 'doi ngoai',
      order: 'newest',
      selection: {
        type: ['event', 'partner'],
        year: ['2017-2019', '2023'],
        category: ['visit'],
        lang: ['vi'],
      },
    });
  });

  it.each(['1950-2026', '1900-2026', '0-2100', '2000-', '-1999', '938-1428,1975'])(
    'keeps the years %s whole',
    (years) => {
      const state = readAddress(`?q=nhat+ban&year=${years}`);
      expect(state.selection).toEqual({ year: years.split(',') });
      expect(writeAddress(state)).toBe(`?q=nhat+ban&year=${years}`);
    },
  );

  it('passes over what it does not know', () => {
    expect(readAddress('?sort=sideways&year=20x7,9999-1&type=<b>&foo=1')).toEqual({
      text: '',
      selection: {},
      order: 'relevance',
    });
  });

  it('writes only what is narrowed, runs of years shortened', () => {
    const state = {
      text: 'đối ngoại',
      order: 'relevance',
      selection: { year: ['2018', '2017', '2023'], partner: [] },
    } as const;
    expect(decodeURIComponent(writeAddress(state))).toBe('?q=đối+ngoại&year=2017-2018,2023');
    expect(writeAddress({ text: '', order: 'relevance', selection: {} })).toBe('');
  });

  it('keeps a plus, an ampersand and a hash of the query', () => {
    const state = { text: 'a+b & c#d', order: 'oldest', selection: {} } as const;
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  it('survives the way there and back', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), {
      minLength: 1,
      maxLength: 4,
    });
    const state = fc.record({
      text: fc
        .string({ maxLength: 40 })
        .map((text) => readAddress(`?q=${encodeURIComponent(text)}`).text),
      order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
      selection: fc.record({ type: ids, partner: ids, country: ids }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(readAddress(writeAddress(given))).toEqual(given);
      }),
    );
  });
});
