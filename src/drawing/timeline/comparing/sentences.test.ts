import { describe, expect, it } from 'vitest';
import { compareWords } from '#components/timeline/comparing/words.ts';
import { compare } from '#timeline/comparing/compare.ts';
import type { Pair } from '#timeline/comparing/selection.ts';
import { BOUNDS, itemWith } from '#timeline/fixtures.ts';
import type { SideNames } from './side-names.ts';
import { sentencesOf } from './sentences.ts';

const busan = { kind: 'partner', id: 'busan' } as const;
const shanghai = { kind: 'partner', id: 'shanghai' } as const;
const period = (from: number, to: number) => ({ kind: 'period', from, to }) as const;
const events = (partner: string, ...dates: string[]) =>
  dates.map((date, index) =>
    itemWith({ id: `${partner}-${String(index)}`, date, partners: [partner] }),
  );
const items = [
  ...events('busan', '1995', '2015-01', '2015-03', '2020'),
  ...events('shanghai', '1994-05-01'),
];

function say(pair: Pair, names: SideNames, own: { lang?: string; filtered?: boolean } = {}) {
  const { lang = 'en', filtered = false } = own;
  const comparison = compare(items, pair, BOUNDS);
  return sentencesOf(comparison, names, compareWords(lang), { language: lang, filtered }).join(' ');
}

describe('a comparison in words', () => {
  it('counts both sides, tells their years, the fullest year, and what they have in common', () => {
    expect(say([busan, shanghai], ['Busan', 'Shanghai'])).toBe(
      'Busan: 4 events; from 1995 to 2020; most in one year: 2 (2015). ' +
        'Shanghai: 1 event; in 1994. Busan has 3 more events. No events in common.',
    );
    expect(say([busan, shanghai], ['Busan', 'Thượng Hải'], { lang: 'vi' })).toBe(
      'Busan: 4 sự kiện; từ 1995 đến 2020; nhiều nhất trong một năm: 2 (2015). ' +
        'Thượng Hải: 1 sự kiện; trong năm 1994. Busan nhiều hơn 3 sự kiện. Không có sự kiện chung.',
    );
  });

  it('says the same choice once, and that it is the same', () => {
    expect(say([busan, busan], ['Busan', 'Busan'])).toBe(
      'Busan: 4 events; from 1995 to 2020; most in one year: 2 (2015). Both sides are the same choice.',
    );
    const years = [period(2015, 2015), period(2015, 2015)] as const;
    expect(say(years, ['2015', '2015'], { lang: 'vi' })).toBe(
      '2015: 2 sự kiện. Hai phía là cùng một lựa chọn.',
    );
  });

  it('counts what is the same on both sides', () => {
    const pair = [busan, { kind: 'category', id: 'agreement' }] as const;
    expect(say(pair, ['Busan', 'Agreements'])).toContain('In common: 4 events.');
  });

  it('says of the same number that it is the same, unless they are the same events', () => {
    const pair = [period(1994, 1994), period(2020, 2020)] as const;
    expect(say(pair, ['1994', '2020'])).toMatch(/ Both have the same number of events\.$/);
    const all = [
      { kind: 'category', id: 'agreement' },
      { kind: 'pillar', id: 'economic' },
    ] as const;
    expect(say(all, ['Agreements', 'Economy'])).not.toContain('same');
  });

  it('names a period once, and does not say of two that they have nothing in common', () => {
    const pair = [period(2014, 2016), period(1994, 1994)] as const;
    expect(say(pair, ['2014–2016', '1994'])).toBe(
      '2014–2016: 2 events. 1994: 1 event. 2014–2016 has 1 more event.',
    );
  });

  it('tells a side without events, by the filters or without any', () => {
    const pair = [busan, { kind: 'country', id: 'JP' }] as const;
    expect(say(pair, ['Busan', 'Japan'])).toMatch(/Japan: no events\.$/);
    expect(say(pair, ['Busan', 'Japan'], { filtered: true })).toMatch(
      /Japan: no events match the filters\.$/,
    );
  });

  it('asks for a side that is not chosen', () => {
    expect(say([busan, null], ['Busan', ''])).toMatch(/^Busan: 4 events;.* Choose something/);
    expect(say([null, null], ['', ''])).toBe('Choose something for both sides.');
  });
});
