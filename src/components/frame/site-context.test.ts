import { describe, expect, it, vi } from 'vitest';
import { records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { isPlanned } from '#domain/records/event.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { dayOf, pageContext } from './site-context.ts';

const { site, ...others } = records();
const city = { ...site.city, timeZone: 'Asia/Ho_Chi_Minh' };
const catalogue = joinRecords({ ...others, site: { ...site, city } });
const NOTHING = { pages: [], glossary: [] };
const contextAt = (moment: string) =>
  pageContext(catalogue, 'vi', '/', NOTHING, Date.parse(moment));

describe('the day of a page', () => {
  it('is the day in the city, in words and in what is ahead', () => {
    const context = contextAt('2026-11-21T18:30:00Z');
    expect(context.voice.date(dayOf(context))).toBe('22.11.2026');
    const held = { status: 'held', date: dateOf('2026-11-22') } as const;
    expect(isPlanned(held, context.now)).toBe(false);
    expect(isPlanned({ ...held, date: dateOf('2026-11-23') }, context.now)).toBe(true);
  });

  it('is the same at every moment of that day, so that two builds are', () => {
    const [morning, night] = [contextAt('2026-11-21T17:00:00Z'), contextAt('2026-11-22T16:59:59Z')];
    expect(night.now).toBe(morning.now);
    expect(contextAt('2026-11-22T17:00:00Z').now).toBe(morning.now + 86_400_000);
  });
});

describe('the words of very many pages', () => {
  const MADE = [
    'Collator',
    'DateTimeFormat',
    'DisplayNames',
    'NumberFormat',
    'PluralRules',
  ] as const;

  /** How many of the platform's formats are made for so many pages, each with words of every sort. */
  function formatsFor(pages: number): number {
    const spies = MADE.map((name) => vi.spyOn(Intl, name));
    for (let page = 0; page < pages; page += 1) {
      const { voice, now } = pageContext(catalogue, 'en', '/', NOTHING, page * 86_400_000);
      voice.date(dayOf({ now }));
      voice.t('record.sourceCount', { n: page });
      ['Busan 10', 'Busan 9'].sort((a, b) => voice.compare(a, b));
      [voice.country('KR'), voice.languageName('vi'), voice.number(page + 0.5)].join();
    }
    const made = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    vi.restoreAllMocks();
    return made;
  }

  it('need no more formats than those of one', () => {
    expect(formatsFor(1)).toBeLessThanOrEqual(MADE.length + 1);
    expect(formatsFor(10)).toBe(0);
    expect(formatsFor(100)).toBe(0);
  });
});

describe('the records of very many pages', () => {
  /** How often so many pages look at the lists of records before any of them shows one. */
  function looksOf(pages: number): number {
    let looks = 0;
    const counted = <T extends object>(list: readonly T[]) =>
      new Proxy(list, {
        get(target, key, self) {
          looks += 1;
          return Reflect.get(target, key, self) as unknown;
        },
      });
    const { events, strategies, partners } = catalogue;
    const watched = {
      ...catalogue,
      events: counted(events),
      strategies: counted(strategies),
      partners: counted(partners),
    };
    for (let page = 0; page < pages; page += 1) {
      pageContext(watched, page % 2 ? 'vi' : 'en', '/', NOTHING, Date.UTC(2026, 10, 21));
    }
    return looks;
  }

  it('are looked through once for all', () => {
    const once = looksOf(1);
    expect(once).toBeGreaterThan(0);
    expect(looksOf(200)).toBe(once);
  });
});
