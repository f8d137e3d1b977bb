import { describe, expect, it } from 'vitest';
import { records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { isPlanned } from '#domain/records/event.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { dayOf, pageContext } from './site-context.ts';

const { site, ...others } = records();
const city = { ...site.city, timeZone: 'Asia/Ho_Chi_Minh' };
const catalogue = joinRecords({ ...others, site: { ...site, city } });
const contextAt = (moment: string) => pageContext(catalogue, 'vi', '/', [], Date.parse(moment));

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
