import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readPair,
  readSelection,
  unreadIn,
  writePair,
  type Pair,
  type Selectable,
} from './selection.ts';

const names = (...ids: string[]) => new Map(ids.map((id) => [id, id.toUpperCase()]));
const here: Selectable = {
  choices: {
    partner: names('busan', 'shanghai'),
    pillar: names('economic'),
    country: names('JP'),
    category: names('visit'),
  },
  aliases: { partner: { pusan: 'busan' } },
  years: { from: 1975, to: 2026 },
};
const period = (from: number, to: number) => ({ kind: 'period', from, to }) as const;
const busan = { kind: 'partner', id: 'busan' } as const;

describe('what is compared, as an address has it', () => {
  const year = fc.integer({ min: 1975, max: 2026 });
  const periods = fc.tuple(year, year).map(([a, b]) => period(Math.min(a, b), Math.max(a, b)));
  const values = fc.constantFrom(busan, { kind: 'pillar', id: 'economic' } as const);
  const pairOf = (side: fc.Arbitrary<NonNullable<Pair[0]>>) =>
    fc.tuple(fc.option(side), fc.option(side));

  it('names a kind and a value on each side, or two periods', () => {
    expect(readPair('partner:busan,country:JP', here)).toEqual([
      busan,
      { kind: 'country', id: 'JP' },
    ]);
    expect(readPair('2015..2017,2024', here)).toEqual([period(2015, 2017), period(2024, 2024)]);
  });

  it('may name the same thing twice', () => {
    expect(readPair('partner:busan,partner:busan', here)).toEqual([busan, busan]);
  });

  it.each([
    ['partner:nowhere', 'a value that is not here'],
    ['strategy:busan', 'a kind that is not compared'],
    ['busan', 'a value without a kind'],
    ['partner:', 'a kind without a value'],
    ['constructor:busan', 'a property of every object'],
    ['partner:constructor', 'the same as a value'],
    ['2017..2015', 'a period upside down'],
    ['1800..1900', 'a period before the chronicle'],
    ['2030..2040', 'a period after it'],
    ['2015..', 'half a period'],
    ['', 'nothing'],
  ])('passes over "%s": %s', (text) => {
    expect(readPair(`${text},partner:busan`, here)[0]).toBeNull();
    expect(readPair(`partner:busan,${text}`, here)).toEqual([busan, null]);
  });

  it('knows earlier ids', () => {
    expect(readSelection('partner:pusan', here)).toEqual(busan);
  });

  it('keeps of a period the years that the chronicle has', () => {
    expect(readSelection('1900..1980', here)).toEqual(period(1975, 1980));
    expect(readSelection('2020..99999', here)).toEqual(period(2020, 2026));
    expect(readSelection('-500..-300', { ...here, years: { from: -400, to: 0 } })).toEqual(
      period(-400, -300),
    );
  });

  it('sets no period beside a value', () => {
    expect(readPair('2015,partner:busan', here)).toEqual([period(2015, 2015), null]);
    expect(readPair('partner:busan,2015', here)).toEqual([busan, null]);
  });

  it.each<[string, ReturnType<typeof unreadIn>]>([
    ['partner:busan,', []],
    [',', []],
    ['partner:nowhere,partner:busan', [{ text: 'partner:nowhere', mixed: false }]],
    ['partner:busan,2015', [{ text: '2015', mixed: true }]],
    ['partner:busan,1800', [{ text: '1800', mixed: false }]],
    ['partner:busan,country:JP,2015', [{ text: '2015', mixed: false }]],
    ['foo', [{ text: 'foo', mixed: false }]],
  ])('tells what of "%s" it passes over', (text, unread) => {
    expect(unreadIn(text, here)).toEqual(unread);
  });

  it('passes over nothing in what it wrote, and is silent about no side that it does not read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), pairOf(values).map(writePair)), (text) => {
        const sides = text.split(',');
        const read = readPair(text, here).filter(Boolean).length;
        const empty = sides.filter((side) => side === '').length;
        expect(read + empty + unreadIn(text, here).length).toBe(sides.length);
      }),
    );
  });

  it('is the same again when it is read as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(pairOf(values), pairOf(periods)), (pair) => {
        expect(readPair(writePair(pair), here)).toEqual(pair);
      }),
    );
  });

  it('is read without an error whatever is written there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPair(text, here)).toHaveLength(2);
      }),
    );
  });
});
